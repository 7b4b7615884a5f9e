import { JSDOM } from 'jsdom'
import { Marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { ExportDocument } from '../../../../electron/exchange/export/exportDocument'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { plainText } from '../../../../shared/clauses/plainText'
import type { Clause } from '../../../../shared/model/clause'
import { exportFormat, type ExportFormat } from '../../../../shared/model/exporting'
import { numberingScheme, type NumberingScheme } from '../../../../shared/model/text'
import { readPdf } from '../../../support/pdfReader'
import { frozen, labelsOf, sketched, withInserted } from '../../numbering/sketch'
import { sampleDocument } from './sampleTexts'
import { wordParagraphs } from './wordLabels'

const TEXT = sketched('PP Recalling, ', 'PP Noting, ', 'H Aims', 'OP', 'I1', 'I1', 'OP', 'PR', 'PR', 'H Means', 'P', 'P', 'CO')

/** Frozen, and then something put in everywhere it takes a bis. */
function later(scheme: NumberingScheme): Clause[] {
  return withInserted(withInserted(frozen(TEXT, scheme), 9, 'PR'), 5, 'I1')
}

/** A document whose clauses say which they are, so that what stands before each can be told. */
function documentOf(clauses: readonly Clause[], scheme: NumberingScheme): ExportDocument {
  const labels = labelsOf(clauses, scheme)
  return {
    ...sampleDocument({}, []),
    clauses: clauses.map(({ kind, depth, content }, at) => ({
      kind,
      depth,
      label: labels[at]!,
      content: [{ type: 'text', text: `${plainText(content)}clause${at}end` }],
    })),
  }
}

/** A file as one reads it, numbers that a program counts for its reader among the words. */
async function readWithLabels(bytes: Uint8Array, format: ExportFormat): Promise<string> {
  const text = () => new TextDecoder().decode(bytes)
  switch (format) {
    case 'docx':
      return wordParagraphs(bytes).map(({ label, text: words }) => `${label} ${words}`).join('\n')
    case 'pdf':
      return (await readPdf(bytes)).pages.join('\n')
    case 'html':
      return new JSDOM(text()).window.document.querySelector('main')!.textContent
    case 'md':
      return new JSDOM(new Marked().parse(text().replace(/^(\s*)(\d+)\. /gmu, '$1$2\\. '), { async: false })).window.document.body
        .textContent
    case 'txt':
      return text()
  }
}

const bare = (text: string) => text.replace(/[\s\u00a0\\]/gu, '')

describe.each(exportFormat.options)('as %s', { timeout: 120_000 }, (format) => {
  it.each(numberingScheme.options)('every label of the scheme %s stands before its clause, frozen and inserted ones too', async (scheme) => {
    for (const clauses of [TEXT, later(scheme)]) {
      const document = documentOf(clauses, scheme)
      const read = bare(await readWithLabels(await exportText(document, format), format))
      const before = read.split(/clause\d+end/u)
      const expected = document.clauses.map(({ label, content }) => bare(label + plainText(content).replace(/clause.*/u, '')))
      expect(before.slice(0, -1).map((words, at) => words.slice(-expected[at]!.length || words.length).slice(0, expected[at]!.length))).toEqual(expected)
      // Nothing but the label: a clause without one must not be given one.
      expect(before.slice(1, -1).map((words) => words.length)).toEqual(expected.slice(1).map((words) => words.length))
    }
  })
})
