import type { TextRecord } from '../../../shared/model/text'

/** The language versions of one text, the interface's language first. Never empty. */
export type TextGroup = readonly [TextRecord, ...TextRecord[]]

/** References gathered by the text they are versions of, in the order of the list. */
export function groupTexts(records: readonly TextRecord[], interfaceLanguage: string): TextGroup[] {
  const groups = new Map<string, [TextRecord, ...TextRecord[]]>()
  for (const record of records) {
    const group = groups.get(record.group)
    if (!group) groups.set(record.group, [record])
    else if (record.language.startsWith(interfaceLanguage)) group.unshift(record)
    else group.push(record)
  }
  return [...groups.values()]
}
