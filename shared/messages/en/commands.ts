export const commands = {
  palette: 'Search or command',
  paletteTitle: 'Commands and texts',
  palettePlaceholder: 'Type a command or the name of a text…',
  sections: { commands: 'Commands', draft: 'Working on the text', searches: 'Saved searches', texts: 'Texts', records: 'Known by their record, text to be added' },
  nothing: 'No command and no text by that name.',
  library: {
    home: 'Go to the library',
    search: 'Search all texts',
    toggle: 'Show or hide the library',
  },
  draft: {
    merge: 'Bring a file into this draft…',
    new: 'New draft…',
  },
  text: {
    import: 'Import a text…',
    export: 'Export clean text…',
    supporters: 'Supporters of this text…',
  },
  version: {
    save: 'Save version…',
  },
  comparison: {
    open: 'Compare…',
  },
  report: {
    open: 'Report on the draft',
  },
  comment: {
    add: 'Comment on the selection…',
  },
  note: {
    open: 'Private notes',
  },
  precedent: {
    open: 'Precedents of the selection',
  },
  part: {
    next: 'Go to the next part of the window',
    previous: 'Go to the part before',
  },
  panel: {
    toggle: 'Show or hide the side panel',
  },
  settings: {
    open: 'Settings…',
    language: 'Passer l’interface en français',
    theme: 'Switch between light and dark',
  },
  edit: {
    undo: 'Undo',
    redo: 'Redo',
    find: 'Find in the draft…',
    replace: 'Find and replace in the draft…',
  },
  clause: {
    genealogy: 'Genealogy of the clause',
    languages: 'The clause in other languages',
    moveUp: 'Move the clause up',
    moveDown: 'Move the clause down',
    indent: 'Move the clause in a level',
    outdent: 'Move the clause out a level',
    goTo: 'Go to clause…',
    number: 'Number of this clause…',
    kind: 'Turn the clause into: {{kind}}',
  },
  section: {
    moveUp: 'Move the section up',
    moveDown: 'Move the section down',
    fold: 'Fold or unfold the section',
    foldAll: 'Fold all sections',
    unfoldAll: 'Unfold everything',
  },
  bracket: {
    wrap: 'Put the selection in a bracket',
    wrapClause: 'Put the clause in a bracket',
    alternative: 'Add an alternative to the bracket',
    placeholder: 'Insert a placeholder',
    next: 'Go to the next bracket',
    previous: 'Go to the previous bracket',
    accept: 'Accept the bracket, or choose the alternative',
    drop: 'Drop the bracket',
    list: 'Show the brackets of this draft',
  },
  view: {
    everything: 'Read the draft with everything shown',
    withoutBrackets: 'Read the draft without what is in brackets',
    as: 'Read the draft with the proposals of {{party}} accepted',
  },
  hint: {
    next: 'Next hint',
    previous: 'Previous hint',
    fix: 'Fix what the hint at the caret says',
  },
  reference: {
    insert: 'Insert a cross-reference…',
  },
  numbering: {
    open: 'Numbering…',
    freeze: 'Freeze the numbering',
    unfreeze: 'Let numbers run again',
    showWorking: 'Show working labels PP1, OP3',
    hideWorking: 'Hide working labels',
  },
  spelling: {
    next: 'Go to the next misspelt word',
    previous: 'Go to the previous misspelt word',
    words: 'My words…',
  },
  origin: {
    restore: 'Restore the agreed wording of this clause',
    find: 'Find where the wording comes from…',
  },
  table: {
    splitCell: 'Table row: new cell',
  },
  footnote: {
    insert: 'Insert a footnote',
  },
  look: {
    zoomIn: 'Larger text',
    zoomOut: 'Smaller text',
    zoomReset: 'Text at its usual size',
    width: 'Narrower or wider lines',
    focus: 'Show only the text',
    typewriter: 'Keep the line being written at one height, or no longer',
  },
  help: {
    shortcuts: 'Keyboard shortcuts…',
  },
  mark: {
    bold: 'Bold',
    italic: 'Italic',
  },
  menu: {
    file: 'File',
    edit: 'Edit',
    clause: 'Clause',
    view: 'View',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without formatting',
    selectAll: 'Select all',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
    quit: 'Quit Chapeau',
  },
  keys: { ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', tab: 'Tab' },
} as const
