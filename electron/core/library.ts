import { Failure } from '../../shared/failure'
import type { TextId, TextRecord, TextTag } from '../../shared/model/text'
import { keepFromEditions } from '../store/shipped'
import type { Store } from '../store/store'
import { getText, listTexts, writeArchived, writeGroup, writeTags, type StoredText } from '../store/texts'
import type { CoreContext } from './context'

/** How texts are kept in the library; none of it changes what they say. */
function keep(context: CoreContext, id: TextId, change: (store: Store, text: StoredText) => void): TextRecord {
  const store = context.store()
  const { record } = store.transact(() => {
    change(store, getText(store, id))
    return getText(store, id)
  })
  context.events.publish({ type: 'libraryChanged' })
  return record
}

export function archive(context: CoreContext, id: TextId, archived: boolean): TextRecord {
  return keep(context, id, (store, { pk }) => writeArchived(store, pk, archived ? context.platform.now() : null))
}

export function tag(context: CoreContext, id: TextId, tags: readonly TextTag[]): TextRecord {
  return keep(context, id, (store, { pk }) => writeTags(store, pk, tags))
}

/** Makes a reference a language version of another, or of none. A group has each language once. */
export function group(context: CoreContext, id: TextId, other: TextId | null): TextRecord {
  return keep(context, id, (store, text) => {
    leaveGroup(store, text)
    const joined = other === null ? id : joinableGroup(store, text.record, other)
    writeGroup(store, text.pk, joined)
    keepFromEditions(store, id, 'edited')
  })
}

/** The group of `other`, for this text to join; fails where its language is taken there. */
export function joinableGroup(store: Store, text: Pick<TextRecord, 'language'> & { id?: TextId }, other: TextId): TextId {
  const { record } = getText(store, other)
  const taken = listTexts(store).find(
    (member) => member.group === record.group && member.id !== text.id && member.language === text.language,
  )
  if (taken) throw new Failure('language_taken', { title: record.title, language: text.language })
  return record.group
}

/** Where the others are grouped under this text's own id, they go on under that of the first of them. */
function leaveGroup(store: Store, { record }: StoredText): void {
  const others = listTexts(store).filter((member) => member.group === record.id && member.id !== record.id)
  const first = others[0]
  if (!first || record.group !== record.id) return
  for (const { id } of others) writeGroup(store, getText(store, id).pk, first.id)
}
