export const recovery = {
  damaged: {
    title: 'The data file is damaged',
    text: 'Chapeau cannot read it safely, so it has not touched it.',
    kept: 'Whichever way you choose, the damaged file is kept as:',
    backups: 'Go on from a backup',
    noBackups: 'No backup was found.',
    backup: '{{when}}, {{size}}',
    restore: 'Restore this backup',
    restoreNamed: 'Restore this backup, of {{when}}',
    startNew: 'Start with an empty library',
    startNewText: 'The reference texts are put back; your drafts stay in the damaged file.',
    working: 'Restoring…',
  },
  newer: {
    title: 'This data was written by a newer Chapeau',
    text: 'Its format is {{found}}; this version knows formats up to {{known}}. Nothing was changed in it. Open it with the newer Chapeau, or start this one with another data folder.',
  },
  unwritable: {
    title: 'Chapeau cannot write its data',
    text: 'The system said: {{reason}}. Check that the folder exists, that it is yours to write in and that the disk is not full, then try again.',
  },
  file: 'Data file',
} as const
