export const writing = {
  focus: 'Rien que le texte',
  leaveFocus: 'Tout afficher de nouveau',
  escape: 'Échap',
  shortcuts: 'Raccourcis clavier',
  sections: { program: 'Chapeau', text: 'Texte', clauses: 'Clauses', brackets: 'Crochets', checks: 'Remarques et orthographe' },
  typing: 'Pendant la saisie',
  enter: 'Entrée',
  backspace: 'Retour arrière',
  split: 'Scinder la clause au curseur',
  lineBreak: 'Aller à la ligne dans la clause',
  merge: 'Au début d’une clause : la joindre à la précédente',
  suggest: 'Suggestions pour le mot signalé',
} as const
