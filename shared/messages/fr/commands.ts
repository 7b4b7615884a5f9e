import type { Messages } from '../messages'

export const commands: Messages['commands'] = {
  palette: 'Chercher ou commander',
  paletteTitle: 'Commandes et textes',
  palettePlaceholder: 'Tapez une commande ou le nom d’un texte…',
  sections: { commands: 'Commandes', draft: 'Travail sur le texte', searches: 'Recherches enregistrées', texts: 'Textes', records: 'Connus par leur fiche, texte à ajouter' },
  nothing: 'Aucune commande ni aucun texte de ce nom.',
  library: {
    home: 'Aller à la bibliothèque',
    search: 'Chercher dans tous les textes',
    toggle: 'Afficher ou masquer la bibliothèque',
  },
  draft: {
    merge: 'Intégrer un fichier à ce projet…',
    new: 'Nouveau projet…',
  },
  text: {
    import: 'Importer un texte…',
    export: 'Exporter le texte net…',
    supporters: 'Soutiens de ce texte…',
  },
  version: {
    save: 'Enregistrer une version…',
  },
  comparison: {
    open: 'Comparer…',
  },
  report: {
    open: 'Rapport sur le projet',
  },
  comment: {
    add: 'Commenter la sélection…',
  },
  note: {
    open: 'Notes privées',
  },
  precedent: {
    open: 'Précédents de la sélection',
  },
  part: {
    next: 'Passer à la partie suivante de la fenêtre',
    previous: 'Revenir à la partie précédente',
  },
  panel: {
    toggle: 'Afficher ou masquer le panneau latéral',
  },
  settings: {
    open: 'Réglages…',
    language: 'Switch the interface to English',
    theme: 'Passer du clair au sombre, et inversement',
  },
  edit: {
    undo: 'Annuler',
    redo: 'Rétablir',
    find: 'Rechercher dans le projet…',
    replace: 'Rechercher et remplacer dans le projet…',
  },
  clause: {
    genealogy: 'Généalogie de la clause',
    languages: 'La clause dans d’autres langues',
    moveUp: 'Monter la clause',
    moveDown: 'Descendre la clause',
    indent: 'Descendre la clause d’un niveau',
    outdent: 'Remonter la clause d’un niveau',
    goTo: 'Aller à la clause…',
    number: 'Numéro de cette clause…',
    kind: 'Changer la clause en : {{kind}}',
  },
  section: {
    moveUp: 'Monter la section',
    moveDown: 'Descendre la section',
    fold: 'Replier ou déplier la section',
    foldAll: 'Replier toutes les sections',
    unfoldAll: 'Tout déplier',
  },
  bracket: {
    wrap: 'Mettre la sélection entre crochets',
    wrapClause: 'Mettre la clause entre crochets',
    alternative: 'Ajouter une variante au crochet',
    placeholder: 'Insérer un espace réservé',
    next: 'Aller au crochet suivant',
    previous: 'Aller au crochet précédent',
    accept: 'Accepter le crochet, ou choisir la variante',
    drop: 'Écarter le crochet',
    list: 'Voir les crochets de ce projet',
  },
  view: {
    everything: 'Lire le projet avec tout ce qu’il contient',
    withoutBrackets: 'Lire le projet sans ce qui est entre crochets',
    as: 'Lire le projet, propositions acceptées : {{party}}',
  },
  hint: {
    next: 'Remarque suivante',
    previous: 'Remarque précédente',
    fix: 'Corriger selon la remarque sous le curseur',
  },
  reference: {
    insert: 'Insérer un renvoi…',
  },
  numbering: {
    open: 'Numérotation…',
    freeze: 'Figer la numérotation',
    unfreeze: 'Laisser courir les numéros',
    showWorking: 'Afficher les repères PP1, OP3',
    hideWorking: 'Masquer les repères de travail',
  },
  spelling: {
    next: 'Aller au mot mal orthographié suivant',
    previous: 'Aller au mot mal orthographié précédent',
    words: 'Mes mots…',
  },
  origin: {
    restore: 'Rétablir la rédaction agréée de cette clause',
    find: 'Chercher d’où vient la rédaction…',
  },
  table: {
    splitCell: 'Ligne de tableau : nouvelle cellule',
  },
  footnote: {
    insert: 'Insérer une note de bas de page',
  },
  look: {
    zoomIn: 'Agrandir le texte',
    zoomOut: 'Réduire le texte',
    zoomReset: 'Texte à sa taille habituelle',
    width: 'Lignes plus étroites ou plus larges',
    focus: 'N’afficher que le texte',
    typewriter: 'Garder la ligne en cours à la même hauteur, ou non',
  },
  help: {
    shortcuts: 'Raccourcis clavier…',
  },
  mark: {
    bold: 'Gras',
    italic: 'Italique',
  },
  menu: {
    file: 'Fichier',
    edit: 'Édition',
    clause: 'Clause',
    view: 'Affichage',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    pastePlain: 'Coller sans mise en forme',
    selectAll: 'Tout sélectionner',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    actualSize: 'Taille réelle',
    fullScreen: 'Plein écran',
    quit: 'Quitter Chapeau',
  },
  keys: { ctrl: 'Ctrl', alt: 'Alt', shift: 'Maj', tab: 'Tab' },
}
