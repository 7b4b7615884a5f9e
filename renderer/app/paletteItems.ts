import type { i18n } from 'i18next'
import { searchWords } from '../../shared/language/searchWords'
import type { RecordId } from '../../shared/model/catalogue'
import type { DescribedText } from '../../shared/model/text'
import type { Command, CommandContext } from './command'
import { writtenShortcut } from './shortcuts'

export interface PaletteItem {
  id: string
  section: 'commands' | 'draft' | 'searches' | 'texts' | 'records'
  label: string
  /** The language of the label where it is not the interface's. */
  lang?: string
  shortcut?: string | undefined
  /** What it is called besides. */
  otherName?: string
  isDigest?: boolean
  run: (context: CommandContext) => void
}

/** A call known by its record alone, as it is called in the interface's language and in the other. */
export interface NamedRecord {
  id: RecordId
  name: string
  otherName: string
}

const IN_DRAFT = /^(edit|mark|bracket|look|spelling|view|clause|section|hint|reference|numbering|version|panel|origin|precedent|report|comment|note|footnote)\./u

/** What can be chosen now: every command that can run, then every saved search, every text and every call whose text is still to be added. */
export function paletteItems(
  commands: readonly Command[],
  texts: readonly DescribedText[],
  records: readonly NamedRecord[],
  context: CommandContext,
  translate: i18n['t'],
): PaletteItem[] {
  const possible = commands
    .filter(({ id, when }) => id !== 'palette' && (!when || when(context)))
    .map((command): PaletteItem => ({
      id: command.kind ? `${command.id}:${command.kind}` : command.id,
      section: IN_DRAFT.test(command.id) ? 'draft' : 'commands',
      label: command.kind
        ? translate('commands.clause.kind', { kind: translate(`common.clauseKind.${command.kind}`) })
        : translate(`commands.${command.id}`),
      ...(command.otherNames && { otherName: translate(`commands.otherNames.${command.otherNames}`) }),
      shortcut: command.shortcut && writtenShortcut(translate, command.shortcut),
      run: command.run,
    }))
  const views = context.parties().map((party): PaletteItem => ({
    id: `view:${party}`,
    section: 'draft',
    label: translate('commands.view.as', { party }),
    run: (current) => current.readAs({ as: party }),
  }))
  const searches = context.savedSearches.map((search): PaletteItem => ({
    id: `search:${search.name}`,
    section: 'searches',
    label: search.name,
    run: (current) => current.focusSearch(search),
  }))
  const openable = texts.filter(({ archived }) => !archived).map((text): PaletteItem => ({
    id: `text:${text.id}`,
    section: 'texts',
    label: text.title,
    lang: text.language,
    isDigest: text.wording === 'digest',
    run: (current) => current.go({ at: 'text', textId: text.id, clause: null }),
  }))
  const addable = records.map(({ id, name, otherName }): PaletteItem => ({
    id: `record:${id}`,
    section: 'records',
    label: name,
    otherName,
    run: (current) => current.go({ at: 'record', recordId: id }),
  }))
  return [...possible, ...views, ...searches, ...openable, ...addable]
}

/** The items that have a word beginning with each of the words typed, accents and case apart. */
export function matchingItems(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  const wanted = searchWords(typed).map((word) => word.folded)
  return items.filter((item) => {
    const words = searchWords(`${item.label} ${item.otherName ?? ''}`)
    return wanted.every((start) => words.some((word) => word.folded.startsWith(start)))
  })
}
