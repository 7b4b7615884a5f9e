export const importing = {
  notice: {
    encoding_guessed:
      'The file does not say how its characters are encoded; it was read as Windows-1252. Check the accents.',
    images_left_out: 'The images were left out.',
    links_left_out: 'The text of the links was kept, their addresses were left out.',
    scripts_left_out: 'Scripts and embedded objects were left out; nothing was run.',
    tables_flattened: 'The tables were read row by row, each row as one paragraph.',
    footnotes_inlined: 'The footnotes were put in parentheses, where their references stood.',
    revisions_accepted: 'The tracked changes were read as accepted: insertions kept, deletions left out.',
  },
} as const
