import { clauseKind } from '../../shared/model/clause'
import type { Command, CommandContext } from './command'
import { stepPart } from './stepPart'

const CHANGEABLE_KINDS = clauseKind.exclude(['title']).options

/**
 * Everything that can be done from anywhere, once: the palette, the shortcuts, the tooltips and the
 * native menu read this list. Names are in `shared/messages`, under `commands`.
 */
export const commands: readonly Command[] = [
  { id: 'palette', shortcut: 'mod+k', run: (context) => context.show({ kind: 'palette' }) },
  { id: 'library.home', shortcut: 'mod+shift+h', run: (context) => context.go({ at: 'home' }) },
  { id: 'library.search', shortcut: 'mod+shift+f', run: (context) => context.focusSearch() },
  { id: 'draft.new', shortcut: 'mod+shift+d', run: (context) => context.show({ kind: 'newDraft', from: null }) },
  { id: 'draft.merge', when: inDraft, run: (context) => context.mergeFile() },
  { id: 'text.import', shortcut: 'mod+o', otherNames: 'import', run: (context) => context.show({ kind: 'import' }) },
  { id: 'version.save', shortcut: 'mod+s', when: inDraft, run: (context) => context.show({ kind: 'saveVersion' }) },
  { id: 'comparison.open', shortcut: 'mod+d', run: (context) => context.compare() },
  { id: 'report.open', shortcut: 'mod+alt+r', when: inDraft, otherNames: 'report', run: (context) => context.report('coverage') },
  { id: 'report.gaps', when: inDraft, run: (context) => context.report('gaps') },
  { id: 'report.consistency', when: inDraft, run: (context) => context.report('consistency') },
  { id: 'text.export', shortcut: 'mod+shift+e', when: hasState, otherNames: 'export', run: (context) => context.show({ kind: 'export' }) },
  { id: 'text.supporters', when: hasState, run: (context) => context.show({ kind: 'supporters' }) },
  { id: 'text.rename', when: inDraft, run: (context) => context.show({ kind: 'rename' }) },
  { id: 'text.record', when: ({ isReference }) => isReference, otherNames: 'record', run: ({ manage }) => manage('record') },
  { id: 'text.languageVersion', when: ({ isReference }) => isReference, otherNames: 'languageVersion', run: ({ manage }) => manage('languageVersion') },
  { id: 'text.newerText', when: ({ isReference }) => isReference, run: ({ manage }) => manage('newerText') },
  { id: 'comment.add', shortcut: 'mod+alt+m', when: inDraft, run: (context) => context.comment() },
  { id: 'note.open', when: inDraft, run: (context) => context.showTab('notes') },
  { id: 'precedent.open', shortcut: 'mod+alt+p', when: inDraft, run: (context) => context.showPrecedents() },
  { id: 'panel.toggle', shortcut: 'mod+j', when: inDraft, run: (context) => context.togglePanel() },
  ...(['origin', 'reference', 'hints', 'comments', 'versions'] as const).map(
    (tab): Command => ({ id: `panel.${tab}`, when: inDraft, run: (context) => context.showTab(tab) }),
  ),
  { id: 'part.next', shortcut: 'f6', run: ({ draft }) => stepPart(1, draft) },
  { id: 'part.previous', shortcut: 'shift+f6', run: ({ draft }) => stepPart(-1, draft) },
  { id: 'library.toggle', shortcut: 'mod+shift+j', run: (context) => context.toggleLibrary() },
  { id: 'settings.open', shortcut: 'mod+,', otherNames: 'settings', run: (context) => context.show({ kind: 'settings' }) },
  { id: 'settings.language', otherNames: 'language', run: (context) => context.switchLanguage() },
  { id: 'settings.theme', otherNames: 'theme', run: (context) => context.switchTheme() },
  // Where the stroke is typed with Shift, both count.
  { id: 'help.shortcuts', shortcut: 'f1', aliases: ['mod+/', 'mod+shift+/'], otherNames: 'shortcuts', run: (context) => context.show({ kind: 'shortcuts' }) },
  { id: 'look.zoomIn', shortcut: 'mod+=', run: ({ look }) => look.zoom(1) },
  { id: 'look.zoomOut', shortcut: 'mod+-', run: ({ look }) => look.zoom(-1) },
  { id: 'look.zoomReset', shortcut: 'mod+0', run: ({ look }) => look.zoom(0) },
  { id: 'look.width', run: ({ look }) => look.changeWidth() },
  { id: 'look.typewriter', when: inDraft, run: ({ look }) => look.toggleTypewriter() },
  { id: 'look.focus', shortcut: 'shift+f11', when: inDraft, run: ({ look }) => look.setFocused(!look.isFocused) },
  { id: 'edit.undo', shortcut: 'mod+z', inEditor: true, when: inDraft, run: ({ draft }) => draft?.undo() },
  { id: 'edit.redo', shortcut: 'mod+shift+z', inEditor: true, when: inDraft, run: ({ draft }) => draft?.redo() },
  { id: 'edit.find', shortcut: 'mod+f', inEditor: true, when: inDraft, run: ({ find }) => find('find') },
  { id: 'edit.replace', shortcut: 'mod+h', inEditor: true, when: inDraft, run: ({ find }) => find('replace') },
  { id: 'hint.next', shortcut: 'f9', when: inDraft, run: ({ draft }) => void draft?.hints.step(1) },
  { id: 'hint.previous', shortcut: 'shift+f9', when: inDraft, run: ({ draft }) => void draft?.hints.step(-1) },
  { id: 'hint.fix', shortcut: 'mod+.', when: inDraft, run: ({ draft }) => void draft?.hints.fixHere() },
  { id: 'mark.bold', shortcut: 'mod+b', inEditor: true, when: inDraft, run: ({ draft }) => draft?.toggleMark('bold') },
  { id: 'mark.italic', shortcut: 'mod+i', inEditor: true, when: inDraft, run: ({ draft }) => draft?.toggleMark('italic') },
  { id: 'mark.underline', shortcut: 'mod+u', inEditor: true, when: inDraft, run: ({ draft }) => draft?.toggleMark('underline') },
  { id: 'table.splitCell', when: inDraft, run: ({ draft }) => draft?.splitCell() },
  { id: 'footnote.insert', shortcut: 'mod+alt+f', when: inDraft, run: ({ draft }) => draft?.footnotes.insert() },
  { id: 'bracket.wrap', shortcut: 'mod+[', inEditor: true, when: inDraft, run: ({ draft }) => draft?.brackets.wrapSelection() },
  { id: 'bracket.alternative', shortcut: 'mod+shift+[', inEditor: true, when: inDraft, run: ({ draft }) => draft?.brackets.addAlternative() },
  { id: 'bracket.wrapClause', when: inDraft, run: ({ draft }) => draft?.brackets.wrapClauses() },
  { id: 'bracket.placeholder', when: inDraft, run: ({ draft }) => draft?.brackets.insertPlaceholder() },
  { id: 'bracket.next', shortcut: 'f8', when: inDraft, run: (context) => step(context, 'next') },
  { id: 'bracket.previous', shortcut: 'shift+f8', when: inDraft, run: (context) => step(context, 'previous') },
  { id: 'bracket.accept', shortcut: 'mod+f8', when: inDraft, run: (context) => context.settleBracket('accepted') },
  { id: 'bracket.drop', shortcut: 'mod+shift+f8', when: inDraft, run: (context) => context.settleBracket('dropped') },
  { id: 'bracket.list', shortcut: 'mod+shift+b', when: inDraft, run: (context) => context.showTab('brackets') },
  { id: 'view.everything', when: inDraft, run: (context) => context.readAs('everything') },
  { id: 'view.withoutBrackets', when: inDraft, run: (context) => context.readAs('without-brackets') },
  { id: 'spelling.next', shortcut: 'f7', when: isChecked, run: ({ spelling }) => void spelling?.step(1) },
  { id: 'spelling.previous', shortcut: 'shift+f7', when: isChecked, run: ({ spelling }) => void spelling?.step(-1) },
  { id: 'spelling.words', run: (context) => context.show({ kind: 'ownWords' }) },
  { id: 'clause.moveUp', shortcut: 'alt+arrowup', inEditor: true, when: inDraft, run: ({ draft }) => draft?.moveUp() },
  { id: 'clause.moveDown', shortcut: 'alt+arrowdown', inEditor: true, when: inDraft, run: ({ draft }) => draft?.moveDown() },
  { id: 'section.moveUp', shortcut: 'alt+shift+arrowup', inEditor: true, when: inDraft, run: ({ draft }) => draft?.stepSection('up') },
  { id: 'section.moveDown', shortcut: 'alt+shift+arrowdown', inEditor: true, when: inDraft, run: ({ draft }) => draft?.stepSection('down') },
  { id: 'section.fold', shortcut: 'mod+enter', inEditor: true, when: inDraft, run: ({ draft }) => draft?.view.toggleFold() },
  { id: 'section.foldAll', shortcut: 'mod+shift+enter', inEditor: true, when: inDraft, run: ({ draft }) => draft?.view.foldAll() },
  { id: 'section.unfoldAll', shortcut: 'mod+alt+enter', inEditor: true, when: inDraft, run: ({ draft }) => draft?.view.unfoldAll() },
  { id: 'clause.indent', shortcut: 'tab', inEditor: true, when: inDraft, run: ({ draft }) => draft?.indent() },
  { id: 'clause.outdent', shortcut: 'shift+tab', inEditor: true, when: inDraft, run: ({ draft }) => draft?.outdent() },
  { id: 'clause.goTo', shortcut: 'mod+g', when: ({ hasClauses }) => hasClauses, run: (context) => context.show({ kind: 'goTo' }) },
  { id: 'clause.languages', shortcut: 'f4', when: ({ hasClauses }) => hasClauses, run: (context) => context.showLanguages() },
  { id: 'clause.genealogy', shortcut: 'shift+f4', when: ({ hasClauses }) => hasClauses, run: (context) => context.showGenealogy() },
  { id: 'reference.insert', shortcut: 'mod+shift+l', when: inDraft, run: (context) => context.show({ kind: 'reference' }) },
  { id: 'origin.restore', shortcut: 'mod+alt+w', when: inDraft, run: (context) => context.restoreWording() },
  { id: 'origin.find', when: inDraft, run: (context) => context.show({ kind: 'findOrigins' }) },
  { id: 'clause.number', when: inDraft, run: (context) => context.show({ kind: 'clauseNumber' }) },
  { id: 'numbering.open', when: inDraft, run: (context) => context.show({ kind: 'numbering' }) },
  { id: 'numbering.freeze', when: (context) => isFrozen(context) === false, run: ({ draft }) => draft?.numbering.freeze() },
  { id: 'numbering.unfreeze', when: (context) => isFrozen(context) === true, run: ({ draft }) => draft?.numbering.unfreeze() },
  { id: 'numbering.showWorking', when: (context) => showsWorking(context) === false, run: ({ draft }) => draft?.numbering.showWorking(true) },
  { id: 'numbering.hideWorking', when: (context) => showsWorking(context) === true, run: ({ draft }) => draft?.numbering.showWorking(false) },
  ...CHANGEABLE_KINDS.map(
    (kind): Command => ({ id: 'clause.kind', kind, when: inDraft, run: ({ draft }) => draft?.changeKind(kind) }),
  ),
]

function step({ draft, readAs }: CommandContext, direction: 'next' | 'previous'): void {
  readAs('everything')
  draft?.brackets.step(direction)
}

function inDraft({ draft }: { draft: unknown }): boolean {
  return draft !== null
}

function isFrozen({ draft }: CommandContext): boolean | undefined {
  return draft?.numbering.isFrozen()
}

function showsWorking({ draft }: CommandContext): boolean | undefined {
  return draft?.numbering.showsWorking()
}

function isChecked({ spelling }: { spelling: unknown }): boolean {
  return spelling !== null
}

function hasState({ exportable }: { exportable: boolean }): boolean {
  return exportable
}
