import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { contentFromPlain, plainText } from '../../../../shared/clauses/plainText'
import type { ClauseKind } from '../../../../shared/model/clause'

interface ReferenceFile {
  title: string
  language: string
  wording: 'official'
  adoptedBy: string
  adoptedOn: string
  clauses: { kind: ClauseKind; depth: number; label: string | null; text: string }[]
}

const compact = JSON.parse(
  readFileSync(new URL('../../../../resources/texts/global-digital-compact.fr.json', import.meta.url), 'utf8'),
) as ReferenceFile

const isHeading = (kind: ClauseKind) => kind === 'title' || kind === 'heading'

describe('what Chapeau exports, it imports again', () => {
  test.each(['docx', 'html', 'md', 'txt'] as const)('%s: every clause with its number, depth and words', async (format) => {
    const clauses = compact.clauses.map(({ kind, depth, label, text }) => ({
      kind,
      depth,
      label: label ?? '',
      content: contentFromPlain(text),
    }))
    const file = await exportText({ record: { ...compact, kind: 'reference' }, clauses, announcements: [] }, format)
    const preview = await readImport(`compact.${format}`, file)
    expect(preview).toMatchObject({ title: compact.title, language: 'fr' })

    const body = preview.clauses.slice(-clauses.length)
    // Plain text does not say how deep a heading stands.
    const depthOf = ({ kind, depth }: { kind: ClauseKind; depth: number }) =>
      isHeading(kind) ? (format === 'txt' ? 'heading' : `heading ${depth}`) : depth
    expect(body.map((clause) => [depthOf(clause), clause.lockedLabel ?? '', plainText(clause.content)])).toEqual(
      clauses.map((clause) => [depthOf(clause), clause.label, plainText(clause.content)]),
    )
  })
})
