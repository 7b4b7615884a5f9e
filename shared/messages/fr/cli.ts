import type { Messages } from '../messages'

export const cli: Messages['cli'] = {
  usage: `Usage : chapeau COMMANDE [--data DOSSIER]

  texts [--json]                           la bibliothèque et les projets
  import FICHIER [--draft] [--title T] [--language L] [--json]
                                           enregistre un fichier et affiche son identifiant
  import FICHIER|DOSSIER… [--draft] [--json]
                                           en enregistre plusieurs et dit ce qu’il en est de chacun
  export TEXTE --to docx|pdf|html|md|txt -o FICHIER [--clean] [--view everything|without-brackets|as=NOM] [--notes] [--supporters] [--comments]
                                           écrit un texte ; --clean refuse un texte à crochets ouverts ;
                                           --view as=Canada accepte ce que propose le Canada et rien d’autre ;
                                           --notes écrit aussi les notes des crochets ;
                                           --supporters donne la liste des soutiens après le texte ;
                                           --comments écrit les commentaires, avec leurs auteurs, dans Word
  brackets TEXTE|FICHIER [--json]          liste ce qui est entre crochets et les crochets sans pendant
  coverage PROJET [--json] [--docx FICHIER] [--html FICHIER]
                                           part de langage agréé d’un projet, clause par clause ;
                                           --docx et --html écrivent sa table des sources
  gaps PROJET RÉFÉRENCE [--json]           donne ce qu’un projet ne reprend pas d’une référence
  compare GAUCHE DROITE [--json] [--html FICHIER] [--csv FICHIER] [--docx FICHIER [--tracked [--author A]]]
                                           GAUCHE et DROITE sont des fichiers ou des identifiants
  check TEXTE [--json]                     donne les remarques sur un texte
  precedents --text T | --clause ID [--in TEXTE] [--language L] [--all] [--json]
                                           donne le langage agréé qui dit la même chose ;
                                           --all cherche aussi dans les projets
  search REQUÊTE [--text ID] [--language L] [--kind K] [--mentions ACTEUR] [--sdg N] [--among draft|reference]
                 [--from DATE] [--to DATE] [--by-text] [--limit N] [--json]
                                           trouve des clauses, comme le champ de recherche : expressions entre guillemets,
                                           cyber*, -mot, OU, NEAR ; les cinq premières se répètent`,
  unknownCommand: 'Il n’y a pas de commande « {{command}} ». « chapeau --help » en donne la liste.',
  argument: '{{argument}} : {{sentence}}',
  missing: 'Il manque {{argument}}. « chapeau --help » montre l’usage.',
  unknownOption: '{{option}} n’est pas une option ici. « chapeau --help » en donne la liste.',
  notOneOf: '{{value}} n’est pas l’une des valeurs {{choices}}.',
  neitherTextNorFile: 'il n’y a ni texte ni fichier « {{value}} ».',
  noTextIn: 'Aucun texte de la bibliothèque n’est en « {{language}} ». Il y en a en : {{available}}.',
  noPrecedent: 'Aucun langage agréé ne dit cela.',
  severalTexts: 'plusieurs textes ont cette clause. Nommez-en un avec --in : {{texts}}.',
  forOneFile: '{{option}} ne vaut que pour un seul fichier.',
  alike: 'Remarque : « {{title}} » ({{id}}) dit déjà {{percent}} % de ce texte, mot pour mot.',
  alreadyThere: '{{file}} : déjà là, sous {{id}}',
  notImported: '{{file}} : non importé. {{sentence}}',
  severalNotImported_one: '{{count}} fichier n’a pas été importé.',
  severalNotImported_many: '{{count}} fichiers n’ont pas été importés.',
  severalNotImported_other: '{{count}} fichiers n’ont pas été importés.',
  announced_one: 'Le texte n’est pas propre : {{count}} passage reste ouvert. Le fichier le dit en tête.',
  announced_many: 'Le texte n’est pas propre : {{count}} de passages restent ouverts. Le fichier le dit en tête.',
  announced_other: 'Le texte n’est pas propre : {{count}} passages restent ouverts. Le fichier le dit en tête.',
  noSupporters: 'Aucun soutien de ce texte n’est noté ; le fichier n’en donne pas la liste.',
  noComments: 'Aucun commentaire n’a été écrit : seul un texte en l’état en a, et seuls les fichiers Word en portent.',
  withdrawnLeftOut_one: '{{count}} soutien retiré ne figure pas dans la liste.',
  withdrawnLeftOut_many: '{{count}} de soutiens retirés ne figurent pas dans la liste.',
  withdrawnLeftOut_other: '{{count}} soutiens retirés ne figurent pas dans la liste.',
  noSuchParty: '{{name}} n’a pas de crochet dans ce texte. Y figurent : {{parties}}.',
  noParties: '{{name}} n’a pas de crochet dans ce texte, qui ne nomme personne.',
  openBrackets_one: '{{count}} crochet est ouvert.',
  openBrackets_many: '{{count}} de crochets sont ouverts.',
  openBrackets_other: '{{count}} crochets sont ouverts.',
  proposedBy: 'proposé par {{parties}}',
  opposedBy: 'opposition : {{parties}}',
  unbalanced_one: '{{count}} crochet n’a pas de pendant :',
  unbalanced_many: '{{count}} de crochets n’ont pas de pendant :',
  unbalanced_other: '{{count}} crochets n’ont pas de pendant :',
  neverClosed: '{{place}}, caractère {{at}} : ouvert et jamais fermé.',
  neverOpened: '{{place}}, caractère {{at}} : fermé et jamais ouvert.',
  kind: { draft: 'projet', reference: 'référence', digest: 'résumé' },
  words_one: '{{count}} mot',
  words_many: '{{count}} de mots',
  words_other: '{{count}} mots',
  clauses_one: '{{count}} clause',
  clauses_many: '{{count}} de clauses',
  clauses_other: '{{count}} clauses',
}
