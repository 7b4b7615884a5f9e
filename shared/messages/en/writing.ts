export const writing = {
  focus: 'Only the text',
  leaveFocus: 'Show everything again',
  escape: 'Esc',
  shortcuts: 'Keyboard shortcuts',
  sections: { program: 'Chapeau', text: 'Text', clauses: 'Clauses', brackets: 'Brackets', checks: 'Hints and spelling' },
  typing: 'While typing',
  enter: 'Enter',
  backspace: 'Backspace',
  split: 'Split the clause at the caret',
  lineBreak: 'Begin a new line in the clause',
  merge: 'At the start of a clause: join it to the one before',
  suggest: 'Suggestions for the marked word',
} as const
