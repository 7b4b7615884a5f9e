import type { Page } from '@playwright/test'
import { wordFile } from '../fixtures/import/files'
import { expect, test, type Translate } from './app'
import { editorIn } from './draft'

const CALL = `Call of the Harbour

We, the participants, meeting in the harbour,

Recalling the commitments made last year,

We commit to:

(a) publish what we know about attacks;
(b) share it in time.

Governments

1. Governments will protect those who report a weakness.
`

async function choose(app: Page, t: Translate, name: string, content: string | Uint8Array) {
  await app.getByRole('button', { name: t('library.importText') }).click()
  const dialog = app.getByRole('dialog', { name: t('importing.title') })
  const chooser = app.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: t('importing.choose') }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  return dialog
}

test('a text is seen as clauses, corrected, and only then stored', async ({ app, t, client }) => {
  const before = (await client.text.list()).length
  const dialog = await choose(app, t, 'harbour.txt', CALL)
  const rows = dialog.getByRole('listitem')
  const harbour = rows.filter({ hasText: 'publish what we know' })
  await expect(harbour).toBeVisible()
  await expect(harbour.getByRole('textbox', { name: /Label/ })).toHaveValue(/a/)
  expect((await client.text.list()).length).toBe(before)

  const participants = rows.filter({ hasText: 'We, the participants' })
  await participants.getByRole('button', { name: /Kind/ }).click()
  await app.getByRole('option', { name: t('common.clauseKind.preambular') }).click()
  const share = rows.filter({ hasText: 'share it in time' })
  const depth = Number(await share.locator('[data-depth]').getAttribute('data-depth'))
  await share.getByRole('button', { name: /in a level/ }).click()
  await expect(share.locator('[data-depth]')).toHaveAttribute('data-depth', String(depth + 1))

  await dialog.getByRole('button', { name: t('importing.store') }).click()
  await expect(dialog).toBeHidden()
  const stored = (await client.text.list()).find(({ title }) => title === 'Call of the Harbour')
  expect(stored).toMatchObject({ kind: 'reference', language: 'en' })
  const { clauses } = await client.text.get({ id: stored?.id ?? '' })
  expect(clauses.find(({ content }) => JSON.stringify(content).includes('participants'))?.kind).toBe('preambular')
  expect(clauses.find(({ content }) => JSON.stringify(content).includes('in time'))?.depth).toBe(depth + 1)
})

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const ENCODINGS: [string, Buffer][] = [
  ['UTF-8 with a mark', Buffer.from('\uFEFFÉgalité\r\n\r\nL’accès à l’été.\r\n')],
  ['UTF-16', utf16('Égalité\r\n\r\nL’accès à l’été.\r\n')],
  ['Windows-1252', Buffer.from("\u00c9galit\u00e9\r\n\r\nL\u0092acc\u00e8s \u00e0 l\u0092\u00e9t\u00e9.\r\n", 'latin1')],
  ['decomposed accents', Buffer.from('Égalité\n\nL’accès à l’été.\n'.normalize('NFD'))],
]
for (const [encoding, bytes] of ENCODINGS) {
  test(`${encoding} is read right`, async ({ app, t }) => {
    const dialog = await choose(app, t, 'accents.txt', bytes)
    await expect(dialog.getByText('L’accès à l’été.')).toBeVisible()
    await expect(dialog.getByText('Égalité').first()).toBeVisible()
  })
}

test('HTML gives its words: nothing in it is run or fetched', async ({ app, t }) => {
  const page = `<html><body><h1>Open letter</h1><script>document.title='run'</script>
    <img src="https://example.org/pixel.png" onerror="document.title='run'"><p>We <b>call</b> on all.</p>
    <iframe src="https://example.org/"></iframe><style>@import url(https://example.org/a.css)</style></body></html>`
  const dialog = await choose(app, t, 'letter.html', page)
  await expect(dialog.getByText('We call on all.')).toBeVisible()
  await expect(app).not.toHaveTitle('run')
})

const REFUSED: [string, string, Buffer][] = [
  ['an empty file', 'empty.txt', Buffer.alloc(0)],
  ['a file that is not what its name says', 'not-word.docx', Buffer.from('plain words')],
  ['a binary file', 'noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256))],
]
for (const [what, name, bytes] of REFUSED) {
  test(`${what} is refused in a sentence that names it`, async ({ app, t, client }) => {
    const before = (await client.text.list()).length
    const dialog = await choose(app, t, name, bytes)
    await expect(dialog.getByText(new RegExp(`“${name.replace('.', '\\.')}” `)).first()).toBeVisible()
    await expect(dialog.getByRole('button', { name: t('importing.store') })).toBeHidden()
    expect((await client.text.list()).length).toBe(before)
  })
}

test('brackets are counted before a text is stored, and those without a partner shown', async ({ app, t, client }) => {
  const dialog = await choose(app, t, 'rolling.txt', `${CALL}\n2. States [shall] [should] act [without delay.\n`)
  await expect(dialog.getByText(t('importing.brackets', { count: 2 }))).toBeVisible()
  await expect(dialog.getByText(t('importing.unbalanced', { count: 1 }))).toBeVisible()
  await expect(dialog.getByText('act [without delay.').first()).toBeVisible()
  await dialog.getByText(t('importing.place.draft'), { exact: true }).click()
  await dialog.getByRole('button', { name: t('importing.store') }).click()
  await expect(dialog).toBeHidden()
  const stored = (await client.text.list()).find(({ title }) => title === 'Call of the Harbour')
  const { clauses } = await client.text.get({ id: stored?.id ?? '' })
  const signs = clauses.flatMap(({ content }) => content.map(({ type }) => type)).filter((type) => type === 'opening' || type === 'closing')
  expect(signs).toHaveLength(5)
})

test('a commented Word file becomes a draft with its comments, on their words', async ({ app, t }) => {
  const limit = (edge: string) => [0, 1].map((id) => `<w:comment${edge} w:id="${id}"/>`).join('')
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  const remark = (id: number, author: string, says: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-05-0${id + 3}T10:00:00Z"><w:p w14:paraId="0000000${id}">${run(says)}</w:p></w:comment>`
  const words = `${run('Calls upon ')}${limit('RangeStart')}${run('States')}${limit('RangeEnd')}<w:r>${limit('Reference')}</w:r>${run(' to report.')}`
  const file = wordFile(`<w:p>${run('Harbour lights')}</w:p><w:p>${words}</w:p><w:p>${run('Decides')}<w:r><w:commentReference w:id="2"/></w:r>${run(' to meet.')}</w:p>`, {
    comments: remark(0, 'Canada', 'Which States?') + remark(1, 'Japan', 'Those with a coast.') + remark(2, 'Chair', 'Agreed.'),
    commentsExtended: '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:done="1"/>',
  })
  const dialog = await choose(app, t, 'commented.docx', file)
  await expect(dialog.getByText(t('importing.comments.reference', { count: 2 }))).toBeVisible()
  await dialog.getByText(t('importing.place.draft'), { exact: true }).click()
  await expect(dialog.getByText(t('importing.comments.draft', { count: 2 }))).toBeVisible()
  await dialog.getByRole('button', { name: t('importing.store') }).click()

  await expect(editorIn(app).getByText('Calls upon States to report.')).toBeVisible()
  await expect.poll(() => app.evaluate(() => [...(CSS.highlights.get('chapeau-comment') ?? [])].map(String))).toEqual(['States'])
  const side = app.getByRole('region', { name: t('common.workspace.side') })
  await side.getByRole('tab', { name: t('common.workspace.comments') }).click()
  const threads = side.getByRole('article')
  await expect(threads).toHaveCount(1)
  await expect(threads).toContainText(/States.*Canada.*3 May 2026.*Which States\?.*Japan.*Those with a coast\./su)
  await side.getByRole('button', { name: new RegExp(t('comments.filter')) }).click()
  await app.getByRole('option', { name: t('comments.filters.all') }).click()
  await expect(threads.last()).toContainText(/Chair.*Agreed\..*Resolved/su)
})
