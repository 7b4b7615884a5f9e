import type { en } from '../../shared/messages/en'
import type { TextView } from '../../shared/model/bracket'
import type { ClauseKind } from '../../shared/model/clause'
import type { Party } from '../../shared/model/inline'
import type { SavedSearch } from '../../shared/model/search'
import type { DraftHandle } from '../features/drafting/draftHandle'
import type { Spelling } from '../editor/spelling/spelling'
import type { OpenDialog } from './openDialog'
import type { ReportPart, Route } from './routes'
import type { Shortcut } from './shortcuts'
import type { SideTab } from './useSidePanel'
import type { TextLook } from './useTextLook'

/** What a command can act on: the window as it stands, and what can be asked of it. */
export interface CommandContext {
  /** The open draft, once it can be edited. */
  draft: DraftHandle | null
  /** How the text is shown. */
  look: TextLook
  /** The open draft's spelling, once it is checked. */
  spelling: Spelling | null
  /** True where a text or a version is open. */
  exportable: boolean
  /** True where the clauses of a draft or a reference are on screen, to go to one. */
  hasClauses: boolean
  go: (route: Route) => void
  show: (dialog: OpenDialog) => void
  compare: () => void
  /** Shows a part of the report on the open draft. */
  report: (part: ReportPart) => void
  /** True where a reference is open, to be kept in order. */
  isReference: boolean
  manage: (kind: 'record' | 'newerText' | 'languageVersion') => void
  /** Brings a file into the open draft. */
  mergeFile: () => void
  /** Begins a comment on what is selected in the draft. */
  comment: () => void
  /** Looks up the words selected in the draft, or the clause the caret is in. */
  showPrecedents: () => void
  /** The clause at hand in the other languages its text is in. */
  showLanguages: () => void
  /** How the clause at hand travelled from text to text. */
  showGenealogy: () => void
  /** Gives the clause one is in its agreed wording back. */
  restoreWording: () => void
  /** Into the search over all texts, for these words or with that saved search where one is given. */
  focusSearch: (search?: string | SavedSearch) => void
  savedSearches: readonly SavedSearch[]
  /** Opens the bar that finds words in the draft. */
  find: (mode: 'find' | 'replace') => void
  togglePanel: () => void
  toggleLibrary: () => void
  settleBracket: (choice: 'accepted' | 'dropped') => void
  /** Shows the side panel at that tab. */
  showTab: (tab: SideTab) => void
  readAs: (view: TextView) => void
  /** Everybody who is named for or against a bracket of the open draft. */
  parties: () => readonly Party[]
  switchLanguage: () => void
  switchTheme: () => void
}

export type CommandId =
  | 'palette'
  | `library.${'home' | 'search' | 'toggle'}`
  | `draft.${'new' | 'merge'}`
  | 'table.splitCell'
  | 'footnote.insert'
  | `text.${'import' | 'export' | 'supporters' | 'rename' | 'record' | 'newerText' | 'languageVersion'}`
  | 'version.save'
  | 'comparison.open'
  | `report.${'open' | 'gaps' | 'consistency'}`
  | 'comment.add'
  | 'note.open'
  | 'precedent.open'
  | `panel.${'toggle' | 'origin' | 'reference' | 'hints' | 'comments' | 'versions'}`
  | `part.${'next' | 'previous'}`
  | `settings.${'open' | 'language' | 'theme'}`
  | `edit.${'undo' | 'redo' | 'find' | 'replace'}`
  | `hint.${'next' | 'previous' | 'fix'}`
  | `mark.${'bold' | 'italic' | 'underline'}`
  | `bracket.${'wrap' | 'wrapClause' | 'alternative' | 'placeholder' | 'next' | 'previous' | 'accept' | 'drop' | 'list'}`
  | `view.${'everything' | 'withoutBrackets'}`
  | `spelling.${'next' | 'previous' | 'words'}`
  | `look.${'zoomIn' | 'zoomOut' | 'zoomReset' | 'width' | 'focus' | 'typewriter'}`
  | 'help.shortcuts'
  | `clause.${'moveUp' | 'moveDown' | 'indent' | 'outdent' | 'kind' | 'goTo' | 'number' | 'languages' | 'genealogy'}`
  | `section.${'moveUp' | 'moveDown' | 'fold' | 'foldAll' | 'unfoldAll'}`
  | 'reference.insert'
  | `origin.${'find' | 'restore'}`
  | `numbering.${'open' | 'freeze' | 'unfreeze' | 'showWorking' | 'hideWorking'}`

export interface Command {
  id: CommandId
  shortcut?: Shortcut
  /** Other keys that do the same, for hands that know them. */
  aliases?: readonly Shortcut[]
  /** The editor answers this shortcut itself while it has the focus; elsewhere the keys mean other things. */
  inEditor?: boolean
  /** The kind `clause.kind` turns the clause into. */
  kind?: ClauseKind
  /** Found in the palette by these names too. */
  otherNames?: keyof typeof en.commands.otherNames
  /** Absent: always possible. */
  when?: (context: CommandContext) => boolean
  run: (context: CommandContext) => void
}
