import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { checkSize } from '../../../../electron/exchange/import/checkSize'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { Failure } from '../../../../shared/failure'
import { LARGEST_IMPORT_BYTES, importPreview } from '../../../../shared/model/importing'
import { bytesOf, shown, utf16, wordFile, wordsOf, wordsOfClauses } from '../../../fixtures/import/files'

const failsWith = (code: string, details: object) => expect.objectContaining({ code, details })

describe('a file that cannot be imported is refused by name and reason', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const compound = (stream: string) => Uint8Array.from([...OLE, ...utf16(stream, 'le', false)])

  test.each([
    ['a.pdf', bytesOf('text'), 'format_unknown', {}],
    ['noextension', bytesOf('text'), 'format_unknown', {}],
    ['constructor.constructor', bytesOf('text'), 'format_unknown', {}],
    ['a.txt', new Uint8Array(), 'file_empty', {}],
    ['a.txt', bytesOf(' \n\t\u00a0\n'), 'nothing_to_import', {}],
    ['a.html', bytesOf('<html><body><script>x</script></body></html>'), 'nothing_to_import', {}],
    ['a.txt', Uint8Array.from([1, 2, 0, 0, 250, 3, 0, 9]), 'file_mismatched', { expected: 'TXT' }],
    ['a.txt', bytesOf('%PDF-1.7 binary'), 'file_mismatched', { expected: 'TXT' }],
    ['a.txt', bytesOf('<!doctype html><p>page</p>'), 'file_mismatched', { expected: 'TXT' }],
    ['a.md', bytesOf('PK\u0003\u0004 zip'), 'file_mismatched', { expected: 'Markdown' }],
    ['a.html', bytesOf('no tag at all'), 'file_mismatched', { expected: 'HTML' }],
    ['a.docx', bytesOf('plain text'), 'file_mismatched', { expected: 'DOCX' }],
    ['a.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'file_mismatched', { expected: 'DOCX' }],
    ['a.docx', compound('EncryptedPackage'), 'file_protected', {}],
    ['a.docx', compound('WordDocument'), 'file_mismatched', { expected: 'DOCX' }],
    ['a.docx', wordFile('').subarray(0, 200), 'file_damaged', { expected: 'DOCX' }],
    ['a.docx', wordFile('<w:p><w:r></w:p>'), 'file_damaged', { expected: 'DOCX' }],
    ['a.docx', wordFile(''), 'nothing_to_import', {}],
  ])('%s (%#)', async (name, bytes, code, details) => {
    await expect(readImport(name, bytes)).rejects.toThrow(failsWith(code, { name, ...details }))
  })

  test('above 32 MB', async () => {
    const tooLarge = failsWith('file_too_large', { name: 'a.txt', limit: 32 })
    expect(() => checkSize('a.txt', LARGEST_IMPORT_BYTES + 1)).toThrow(tooLarge)
    expect(() => checkSize('a.txt', LARGEST_IMPORT_BYTES)).not.toThrow()
    await expect(readImport('a.txt', new Uint8Array(LARGEST_IMPORT_BYTES + 1))).rejects.toThrow(tooLarge)
  })
})

describe('a hostile Word file', () => {
  const document = (inside: string) =>
    zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main">${inside}</w:document>`) })

  test('that unpacks to far more than it holds is refused', async () => {
    const bomb = document(`<w:body>${'<w:p></w:p>'.repeat(1_000_000)}</w:body>`)
    expect(bomb.length).toBeLessThan(100_000)
    await expect(readImport('bomb.docx', bomb)).rejects.toThrow(failsWith('file_damaged', { name: 'bomb.docx', expected: 'DOCX' }))
  })

  test('that lies about what it unpacks to is refused as soon as it goes beyond', async () => {
    const bomb = document(' '.repeat(3_000_000))
    const directory = bomb.length - 22 - (46 + 'word/document.xml'.length)
    new DataView(bomb.buffer).setUint32(directory + 24, 1000, true)
    await expect(readImport('bomb.docx', bomb)).rejects.toThrow(failsWith('file_damaged', { name: 'bomb.docx', expected: 'DOCX' }))
  })

  test('that declares gigabytes is refused before anything is unpacked', async () => {
    const bomb = document('')
    const directory = bomb.length - 22 - (46 + 'word/document.xml'.length)
    new DataView(bomb.buffer).setUint32(directory + 24, 0xf0000000, true)
    await expect(readImport('bomb.docx', bomb)).rejects.toThrow(failsWith('file_too_large', { name: 'bomb.docx', limit: 256 }))
  })

  test('with thousands of parts is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`word/${at}.xml`, new Uint8Array()]))
    await expect(readImport('a.docx', zipSync(parts))).rejects.toThrow(failsWith('file_damaged', { name: 'a.docx', expected: 'DOCX' }))
  })

  test.each([
    ['declares entities', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>') })],
    ['nests 100,000 elements', document('<w:p>'.repeat(100_000))],
  ])('that %s is refused', async (_, bytes) => {
    await expect(readImport('a.docx', bytes)).rejects.toThrow(failsWith('file_damaged', { name: 'a.docx', expected: 'DOCX' }))
  })
})

describe('what a preview says', () => {
  test('fits the contract, with title, language and encoding', async () => {
    const text = 'Appel à agir\n\nNous voyons les risques, et nous les voyons croître dans tous les pays.'
    const preview = await readImport('appel.txt', bytesOf(text))
    expect(importPreview.parse(preview)).toEqual(preview)
    expect(preview).toMatchObject({ fileName: 'appel.txt', format: 'txt', encoding: 'utf-8', title: 'Appel à agir', language: 'fr', notices: [] })
    expect(preview.clauses.map(shown)).toEqual([
      'title 0 Appel à agir',
      'paragraph 0 Nous voyons les risques, et nous les voyons croître dans tous les pays.',
    ])
  })

  test('title and language given by the user stand', async () => {
    const preview = await readImport('a.txt', bytesOf('Nous voyons les risques.'), { title: ' Mon texte ', language: 'pt-BR' })
    expect(preview).toMatchObject({ title: 'Mon texte', language: 'pt-BR' })
  })

  test('without a title, a short first line names the text, else the file does; a page’s own title comes first', async () => {
    expect((await readImport('a.txt', bytesOf('Nous voyons les risques.'))).title).toBe('Nous voyons les risques.')
    const long = await readImport('joint-statement.fr.txt', bytesOf(`${'Nous voyons les risques '.repeat(10)}.`))
    expect(long.title).toBe('Joint statement')
    const page = await readImport('a.html', bytesOf('<title>Le titre</title><p>Nous voyons les risques.</p>'))
    expect(page.title).toBe('Le titre')
  })

  test('accents decomposed, Windows line ends and Windows-1252 come out right', async () => {
    const decomposed = await readImport('a.txt', utf16('De\u0301cide.\r\nE\u0301tudie.', 'le', true))
    expect(decomposed.clauses.map(shown)).toEqual(['paragraph 0 Décide.', 'paragraph 0 Étudie.'])
    const windows = await readImport('a.txt', Uint8Array.from([0x44, 0xe9, 0x63, 0x69, 0x64, 0x65, 0x2e]))
    expect(windows).toMatchObject({ encoding: 'windows-1252', notices: ['encoding_guessed'] })
  })
})

// Hundreds of files each: more than the usual five seconds on a busy machine.
describe('no word is lost or added', { timeout: 60_000 }, () => {
  const word = fc.constantFrom(
    ...'Décide,nous,nous engageons à,Recalling,Objectif 2,l’État,M.,Article 3,Principe 1,OP3 bis,1.200,X'.split(','),
  )
  const opening = fc.constantFrom('', '', '1. ', '2. ', '3 bis. ', '(a) ', '(i) ', 'i) ', 'b. ', 'I. ', 'A. ', '- ', '• ', '→ ', 'Annexe ', 'PP1 ', '1.2 ')
  const ending = fc.constantFrom('', '.', ' :', ';', ',', ' ?')
  const line = fc
    .tuple(opening, fc.array(word, { minLength: 1, maxLength: 12 }), ending)
    .map(([start, words, end]) => start + words.join(' ') + end)
  const lines = fc.array(line, { minLength: 1, maxLength: 25 })

  test('from plain text', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n', '\n\n'), async (text, between) => {
        const { clauses } = await readImport('a.txt', bytesOf(text.join(between)))
        expect(wordsOfClauses(clauses)).toEqual(wordsOf(text.join(' ')))
      }),
      { numRuns: 200 },
    )
  })

  test('from a page and from a Word file', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.constantFrom('p', 'h2', 'div', 'td'), async (text, tag) => {
        const page = text.map((one) => `<${tag}>${one}</${tag}>`).join('')
        const html = await readImport('a.html', bytesOf(tag === 'td' ? `<table><tr>${page}</table>` : page))
        expect(wordsOfClauses(html.clauses)).toEqual(wordsOf(text.join(' ')))
        const docx = await readImport('a.docx', wordFile(text.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('')))
        expect(wordsOfClauses(docx.clauses)).toEqual(wordsOf(text.join(' ')))
      }),
      { numRuns: 60 },
    )
  })

  test('from anything at all: it is read or refused, and what is read fits the contract', async () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }).map(bytesOf), fc.uint8Array({ maxLength: 120 }))
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx'), async (bytes, name) => {
        const outcome: unknown = await readImport(name, bytes).catch((error: unknown) => error)
        expect(outcome instanceof Failure || importPreview.safeParse(outcome).success).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
