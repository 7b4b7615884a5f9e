import type { Messages } from '../messages'

export const drafting: Messages['drafting'] = {
  editor: 'Clauses du projet',
  keys:
    'Entrée scinde une clause ; Retour arrière à son début la joint à la précédente. Tab et Maj+Tab changent son niveau, Alt+Flèche haut et Alt+Flèche bas la déplacent avec ce qui en dépend, Alt+Maj avec les flèches toute sa section. Dans un tableau, Tab et les flèches vont de cellule en cellule. Contrôle+Entrée replie la section. Échap choisit la clause entière : les flèches en choisissent alors d’autres, Maj en ajoute, Suppr les supprime, Entrée revient au texte. Échap deux fois, puis Tab, quitte le texte.',
  tableRow: 'ligne de tableau',
  nextCell: 'cellule suivante',
  placeholder: 'Écrivez ici la première clause, ou insérez-en une d’un texte de référence.',
  title: 'Titre du projet',
  toolbar: 'Clause et mise en forme',
  kind: 'Nature de la clause',
  marks: 'Mise en forme',
  place: 'Niveau et place',
  folded: {
    hidden_one: '{{count, number}} clause repliée',
    hidden_many: '{{count, number}} de clauses repliées',
    hidden_other: '{{count, number}} clauses repliées',
    folded_one: 'Replié : {{count, number}} clause est masquée.',
    folded_many: 'Replié : {{count, number}} de clauses sont masquées.',
    folded_other: 'Replié : {{count, number}} clauses sont masquées.',
    unfolded_one: 'Déplié : {{count, number}} clause est de nouveau affichée.',
    unfolded_many: 'Déplié : {{count, number}} de clauses sont de nouveau affichées.',
    unfolded_other: 'Déplié : {{count, number}} clauses sont de nouveau affichées.',
  },
  chosen: {
    one: 'Clause choisie : {{name}}',
    several_one: '{{count, number}} clause choisie',
    several_many: '{{count, number}} de clauses choisies',
    several_other: '{{count, number}} clauses choisies',
  },
  save: {
    saved: 'enregistré',
    saving: 'enregistrement…',
    unsaved: 'pas encore enregistré',
    failed: 'non enregistré',
  },
  saveFailed: 'Non enregistré.',
  retryNow: 'Enregistrer maintenant',
  pasting: 'Lecture de ce que vous collez…',
  stopPasting: 'Arrêter',
  pasteTooLong:
    'C’est plus que Chapeau ne peut mettre d’un coup dans un projet, qui reste tel quel. Collez-le par parties, ou importez-le comme fichier.',
  updated: 'Ce projet a été modifié dans une autre fenêtre. Vous voyez son état actuel.',
  refused_one:
    'Cette étape est restée telle quelle : une clause qu’elle concerne a été modifiée ailleurs depuis, et rien n’en est écrasé.',
  refused_many:
    'Cette étape est restée telle quelle : {{count, number}} de clauses qu’elle concerne ont été modifiées ailleurs depuis, et rien n’en est écrasé.',
  refused_other:
    'Cette étape est restée telle quelle : {{count, number}} clauses qu’elle concerne ont été modifiées ailleurs depuis, et rien n’en est écrasé.',
  refusedInPart_one: 'C’est fait, sauf pour une clause modifiée ailleurs depuis : elle reste telle quelle.',
  refusedInPart_many:
    'C’est fait, sauf pour {{count, number}} de clauses modifiées ailleurs depuis : elles restent telles quelles.',
  refusedInPart_other:
    'C’est fait, sauf pour {{count, number}} clauses modifiées ailleurs depuis : elles restent telles quelles.',
  doubled_one:
    'Ce projet a été modifié dans une autre fenêtre. Une clause avait été réécrite des deux côtés : la rédaction de l’autre fenêtre est maintenue, la vôtre la suit comme clause distincte.',
  doubled_many:
    'Ce projet a été modifié dans une autre fenêtre. {{count, number}} de clauses avaient été réécrites des deux côtés : la rédaction de l’autre fenêtre est maintenue, la vôtre suit chacune comme clause distincte.',
  doubled_other:
    'Ce projet a été modifié dans une autre fenêtre. {{count, number}} clauses avaient été réécrites des deux côtés : la rédaction de l’autre fenêtre est maintenue, la vôtre suit chacune comme clause distincte.',
}
