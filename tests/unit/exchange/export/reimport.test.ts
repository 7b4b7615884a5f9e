import { describe, expect, it } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { plainText } from '../../../../shared/clauses/plainText'
import type { InlineContent } from '../../../../shared/model/inline'
import { englishResolution, frenchCall } from './sampleTexts'

const line = (depth: number, label: string | null, content: InlineContent) =>
  `${depth} ${label ? `${label} ` : ''}${plainText(content)}`

// Plain text cannot say what is a heading, nor where a clause with a line break ends.
describe.each(['docx', 'html', 'md'] as const)('a text written as %s and imported again', (format) => {
  it.each([
    ['a French call', frenchCall],
    ['an English resolution', englishResolution],
  ])('has the same labels, wordings and depths: %s', { timeout: 60_000 }, async (_, document) => {
    const read = await readImport(`text.${format}`, await exportText(document, format))
    expect(read.title).toBe(document.record.title)
    expect(read.language).toBe(document.record.language)
    const lines = read.clauses.map(({ depth, lockedLabel, content }) => line(depth, lockedLabel, content))
    const written = document.clauses.map(({ depth, label, content }) => line(depth, label, content))
    // The title comes first, and a reference's facts of adoption after it.
    expect(lines.slice(-written.length)).toEqual(written)
  })
})
