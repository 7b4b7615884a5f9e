export const drafting = {
  editor: 'Clauses of the draft',
  keys:
    'Enter splits a clause; Backspace at its start joins it to the one before. Tab and Shift+Tab change its depth, Alt+Arrow Up and Alt+Arrow Down move it with what stands under it, Alt+Shift with the arrows its whole section. In a table Tab and the arrows go from cell to cell. Control+Enter folds the section. Escape chooses the clause as a whole: arrows then choose others, Shift more of them, Delete removes them, Enter goes back to the text. Escape twice, then Tab, leaves the text.',
  tableRow: 'table row',
  nextCell: 'next cell',
  placeholder: 'Write the first clause here, or insert one from a reference text.',
  title: 'Title of the draft',
  toolbar: 'Clause and formatting',
  kind: 'Kind of clause',
  marks: 'Formatting',
  place: 'Depth and place',
  folded: {
    hidden_one: '{{count, number}} clause folded',
    hidden_many: '{{count, number}} clauses folded',
    hidden_other: '{{count, number}} clauses folded',
    folded_one: 'Folded: {{count, number}} clause is hidden.',
    folded_many: 'Folded: {{count, number}} clauses are hidden.',
    folded_other: 'Folded: {{count, number}} clauses are hidden.',
    unfolded_one: 'Unfolded: {{count, number}} clause is shown again.',
    unfolded_many: 'Unfolded: {{count, number}} clauses are shown again.',
    unfolded_other: 'Unfolded: {{count, number}} clauses are shown again.',
  },
  chosen: {
    one: 'Chosen: {{name}}',
    several_one: '{{count, number}} clause chosen',
    several_many: '{{count, number}} clauses chosen',
    several_other: '{{count, number}} clauses chosen',
  },
  save: {
    saved: 'saved',
    saving: 'saving…',
    unsaved: 'not saved yet',
    failed: 'not saved',
  },
  saveFailed: 'Not saved.',
  retryNow: 'Save now',
  pasting: 'Reading what you pasted…',
  stopPasting: 'Stop',
  pasteTooLong:
    'This is more than Chapeau can put into a draft at once, and the draft is as it was. Paste it in parts, or import it as a file.',
  updated: 'This draft was changed in another window. You see its present state.',
  refused_one:
    'This step was left as it is: a clause it concerns has been changed elsewhere since, and nothing of that is overwritten.',
  refused_many:
    'This step was left as it is: {{count, number}} clauses it concerns have been changed elsewhere since, and nothing of that is overwritten.',
  refused_other:
    'This step was left as it is: {{count, number}} clauses it concerns have been changed elsewhere since, and nothing of that is overwritten.',
  refusedInPart_one: 'Done, except on one clause that has been changed elsewhere since: it stays as it is.',
  refusedInPart_many:
    'Done, except on {{count, number}} clauses that have been changed elsewhere since: they stay as they are.',
  refusedInPart_other:
    'Done, except on {{count, number}} clauses that have been changed elsewhere since: they stay as they are.',
  doubled_one:
    'This draft was changed in another window. One clause had been rewritten in both: the other window’s wording stands, yours follows it as a clause of its own.',
  doubled_many:
    'This draft was changed in another window. {{count, number}} clauses had been rewritten in both: the other window’s wording stands, yours follows each as a clause of its own.',
  doubled_other:
    'This draft was changed in another window. {{count, number}} clauses had been rewritten in both: the other window’s wording stands, yours follows each as a clause of its own.',
} as const
