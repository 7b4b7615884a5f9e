import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { exportText } from '../../../../electron/exchange/export/exportText'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { plainText } from '../../../../shared/clauses/plainText'
import { createTranslator } from '../../../../shared/messages/translator'
import { docxErrors, docxValidatorMissing } from '../../../support/docxValidator'
import { sampleDocument } from '../export/sampleTexts'

const FORMATS = ['docx', 'html', 'md', 'txt'] as const

const written = (language: 'en' | 'fr', announcements: readonly string[], wording: 'working' | 'digest' = 'working') => {
  const document = sampleDocument({ title: 'A call', language, wording }, [
    ['title', 0, 'A call for lamps'],
    ['paragraph', 0, 'We, the keepers of the lamps, [gather] here.'],
    ['paragraph', 0, 'The lamps are lit at dusk.'],
  ])
  return { ...document, announcements }
}
const all = (language: 'en' | 'fr') => {
  const { t } = createTranslator(language)
  return [t('exporting.document.as', { name: 'Norway\u00A0& co.' }), t('exporting.document.unresolved', { count: 12 })]
}
const read = async (name: string, bytes: Uint8Array) => {
  const { clauses, notices } = await readImport(name, bytes)
  return { notices, texts: clauses.map(({ content }) => plainText(content)) }
}
const BODY = ['A call for lamps', 'We, the keepers of the lamps, [gather] here.', 'The lamps are lit at dusk.']

describe.each(FORMATS)('what Chapeau announced at the head of a file is no clause of it: %s', (format) => {
  it.each(['en', 'fr'] as const)('open passages and one delegation’s reading, in %s', async (language) => {
    const bytes = await exportText(written(language, all(language)), format)
    expect(await read(`a.${format}`, bytes)).toEqual({ texts: BODY, notices: ['announcements_left_out'] })
  })

  it('a single open passage, and the reading without brackets', async () => {
    const { t } = createTranslator('fr')
    const announcements = [t('exporting.document.withoutBrackets'), t('exporting.document.unresolved', { count: 1 })]
    expect((await read(`a.${format}`, await exportText(written('fr', announcements), format))).texts).toEqual(BODY)
  })

  it('a digest, which stays one', async () => {
    const bytes = await exportText(written('en', [], 'digest'), format)
    expect(await read(`a.${format}`, bytes)).toEqual({ texts: BODY, notices: ['digest_announced'] })
  })

  it('nothing else: a sentence of the text that is nearly one, or that stands further down, is kept', async () => {
    const own = ['This text is not clean: 3 passages in it are still open, says Norway.', ...all('en')]
    const document = sampleDocument({ title: 'T', language: 'en' }, own.map((text) => ['paragraph', 0, text]))
    const { texts, notices } = await read(`a.${format}`, await exportText(document, format))
    expect(texts.slice(-own.length).map((text) => text.replaceAll('\u00A0', ' '))).toEqual(own.map((text) => text.replaceAll('\u00A0', ' ')))
    expect(notices).toEqual([])
  })
})

test.each(['docx', 'html'] as const)('a file that records its announcement is understood whatever the sentence says: %s', async (format) => {
  const sentence = 'As an older or a newer Chapeau would say: "3" passages & more are open.'
  const bytes = await exportText(written('en', [sentence]), format)
  expect(await read(`a.${format}`, bytes)).toEqual({ texts: BODY, notices: ['announcements_left_out'] })
})

test('a sentence somebody wrote in the place of an announcement stays', async () => {
  const parts = unzipSync(await exportText(written('en', all('en')), 'docx'))
  const xml = strFromU8(parts['word/document.xml']!).replace(/This text is not clean[^<]*/u, 'We thank the hosts.')
  const { texts } = await read('a.docx', zipSync({ ...parts, 'word/document.xml': strToU8(xml) }))
  expect(texts).toEqual(['We thank the hosts.', ...BODY])
})

test('a damaged record of announcements loses nothing', async () => {
  const parts = unzipSync(await exportText(written('en', all('en')), 'docx'))
  const { texts } = await read('a.docx', zipSync({ ...parts, 'docProps/custom.xml': strToU8('<Properties><property name="Cha') }))
  expect(texts).toEqual(BODY)
})

test.skipIf(docxValidatorMissing())('a Word file that records its announcements is valid Open XML', { timeout: 60_000 }, async () => {
  expect(await docxErrors(await exportText(written('fr', all('fr')), 'docx'))).toEqual([])
})
