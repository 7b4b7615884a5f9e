// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { $selectAll, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { describe, expect, test } from 'vitest'
import { createPasting } from '../../../renderer/editor/clipboard/pasting'
import { OWN_TYPE, writeOwnFormat } from '../../../renderer/editor/clipboard/ownFormat'
import { readClauses } from '../../../renderer/editor/document'
import type { Numbering } from '../../../renderer/editor/numbering/labels'
import { plainText } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import { $caretAt, clause, edit, headlessEditor } from './support'

const fixture = (name: string) => readFileSync(`${import.meta.dirname}/../../fixtures/paste/${name}`, 'utf8')
const UN: Numbering = { scheme: 'un', language: 'en' }

function clipboard(held: Record<string, string>): DataTransfer {
  return { getData: (type: string) => held[type] ?? '' } as DataTransfer
}

interface Target {
  clauses?: Clause[]
  at?: [clause: number, offset: number]
  numbering?: Numbering
  plain?: boolean
}

function pasted(held: Record<string, string>, { clauses = [clause('a', '')], at = [0, 0], numbering = UN, plain = false }: Target = {}) {
  const editor = headlessEditor(clauses)
  const pasting = createPasting(editor, { isKnown: (id) => clauses.some((one) => one.id === id), numbering: () => numbering })
  edit(editor, () => {
    $caretAt(...at)
    pasting.$take(clipboard(held), plain)
  })
  return { editor, pasting }
}

/** "kind depth [locked label] words{note}" of each clause. */
function seen(editor: LexicalEditor): string[] {
  return readClauses(editor).map(({ kind, depth, lockedLabel, content }) => {
    const words = content.map((part) => (part.type === 'footnote' ? `{${plainText(part.content)}}` : plainText([part]))).join('')
    return `${kind} ${depth} ${lockedLabel ? `<${lockedLabel}> ` : ''}${words}`
  })
}
const html = (page: string, target?: Target) => seen(pasted({ 'text/html': page }, target).editor)
const text = (words: string, target?: Target) => seen(pasted({ 'text/plain': words }, target).editor)
const marked = (clauses: Clause[], mark: string) =>
  clauses.flatMap(({ content }) => content.flatMap((part) => (part.type === 'text' && part.marks?.some((one) => one === mark) ? [part.text] : [])))

describe('from', () => {
  const resolution = () => [clause('a', 'A title', { kind: 'title' }), clause('b', '')]
  const below: Target = { clauses: resolution(), at: [1, 0] }

  test('Word: headings, lists, numbers the draft gives anyway, brackets, notes; comments and links’ targets go', () => {
    const { editor } = pasted({ 'text/html': fixture('word.html') }, below)
    expect(seen(editor).slice(1)).toEqual([
      'heading 0 Operative part',
      'preambular 0 Recalling the pledges made at the harbour,{Harbour declaration, annex, para. 4.} and the “good offices” of the port authorities,',
      'operative 0 Decides to open the lighthouse archives to [all] [accredited] researchers, who shall:',
      'item 1 keep a log of every visit;',
      'item 1 return each chart by dusk;',
      'operative 0 Invites the keepers of other lights to follow suit.{Nine lights so far.}',
    ])
    const clauses = readClauses(editor)
    expect(marked(clauses, 'italic')).toEqual(['Recalling'])
    expect(marked(clauses, 'bold')).toEqual(['Decides'])
    expect(clauses[3]!.content.filter(({ type }) => type === 'opening')).toHaveLength(2)
  })

  test('LibreOffice Writer, in French', () => {
    const { editor } = pasted({ 'text/html': fixture('writer.html') }, { ...below, numbering: { scheme: 'un', language: 'fr' } })
    expect(seen(editor).slice(1)).toEqual([
      'heading 0 Engagements',
      'preambular 0 Soulignant que la lumière des phares{Allumés en 1811.\nRallumés depuis.} éclaire tous les navires,',
      'operative 0 Demande aux gardiens :',
      'item 1 de tenir un journal ;',
      'item 1 de rendre les cartes ;',
      'operative 0 Invite les autres ports à les suivre{Neuf à ce jour.}.',
    ])
    expect(marked(readClauses(editor), 'bold')).toEqual(['tous'])
  })

  test('Google Docs: nothing is bold but what is, a table’s rows are clauses in reading order', () => {
    const { editor } = pasted({ 'text/html': fixture('googleDocs.html') }, below)
    expect(seen(editor).slice(1)).toEqual([
      'heading 0 Tides',
      'paragraph 0 We watch the tide; see the almanac.',
      'paragraph 0 Count the boats',
      'item 1 those at anchor',
      'item 1 those at sea',
      'paragraph 0 Count them again',
      'paragraph 0 Port\tDepth',
      'paragraph 0 North\t12 m',
    ])
    expect([marked(readClauses(editor), 'bold'), marked(readClauses(editor), 'italic')]).toEqual([['watch'], [' the tide']])
  })

  test('a page written by Pandoc', () => {
    expect(html(fixture('pandoc.html'))).toEqual([
      'paragraph 0 Buoys are painted{In red, by custom.\nOr in green:\n• to port} each spring.{Weather allowing.}',
    ])
  })
})

describe('numbers typed elsewhere', () => {
  const draft = () => [
    clause('a', 'Decides to meet;', { kind: 'operative' }),
    clause('b', 'Invites others.', { kind: 'operative' }),
  ]
  const end: Target = { clauses: draft(), at: [1, 15] }

  test('a passage that counts from one goes on from where it is put', () => {
    expect(text('1. Requests a report;\n2. Decides:\n(a) to go;\n(b) to stay.', end).slice(2)).toEqual([
      'operative 0 Requests a report;', 'operative 0 Decides:', 'item 1 to go;', 'item 1 to stay.',
    ])
  })
  test('those the draft gives there go; others stay, locked', () => {
    expect(text('3. Requests a report;\n4. Welcomes it.', end).slice(2)).toEqual(['operative 0 Requests a report;', 'operative 0 Welcomes it.'])
    expect(text('12. Requests a report;\n12 bis. Welcomes it.', end).slice(2)).toEqual([
      'operative 0 <12.> Requests a report;', 'operative 0 <12 bis.> Welcomes it.',
    ])
  })
  test('in a list, a paragraph’s own items stand under it', () => {
    const list = [clause('a', 'We agree:', { kind: 'chapeau' }), clause('b', 'one;', { kind: 'item', depth: 1 })]
    expect(text('(b) two:\n(i) left;\n(ii) right;', { clauses: list, at: [1, 4] }).slice(2)).toEqual([
      'item 1 two:', 'item 2 left;', 'item 2 right;',
    ])
  })
})

describe('in the middle of a sentence', () => {
  const sentence: Target = { clauses: [clause('a', 'We agree to act.')], at: [0, 9] }

  test.each([
    ['one paragraph', '<p>soon (a) and <b>well</b></p>', 'We agree soon (a) and wellto act.'],
    ['one item of a list', '<ol start=4><li>soon </li></ol>', 'We agree soonto act.'],
    ['a heading', '<h2>Soon</h2>', 'We agree Soonto act.'],
  ])('%s stays in it', (_, page, expected) => expect(html(page, sentence)).toEqual([`paragraph 0 ${expected}`]))

  test('words keep the spaces around them, and what only looks like a label', () => {
    expect(text(' 1. soon ', sentence)).toEqual(['paragraph 0 We agree  1. soon to act.'])
  })
  test('of several paragraphs the first joins what is before, the last what is after', () => {
    expect(html('<p>soon.</p><ul><li>here</li></ul><p>Later </p>', sentence)).toEqual([
      'paragraph 0 We agree soon.', 'item 1 here', 'paragraph 0 Laterto act.',
    ])
  })
  test('numbered ones are clauses of their own', () => {
    expect(text('1. Act.\n2. Wait.', sentence)).toEqual(['paragraph 0 We agree ', 'paragraph 0 Act.', 'paragraph 0 Wait.', 'paragraph 0 to act.'])
  })
})

test('the words alone: every line as it is', () => {
  const held = { 'text/plain': '1. One\r\n\r\n• two \n', 'text/html': '<ol><li><b>One</b></li></ol>' }
  expect(seen(pasted(held, { plain: true }).editor)).toEqual(['paragraph 0 1. One', 'paragraph 0 • two'])
})

test('one’s own clauses keep kind and origin; a reference to a clause that is not here says its number', () => {
  const content: Clause['content'] = [
    { type: 'text', text: 'as in ' }, { type: 'reference', target: 'elsewhere', text: '3' },
    { type: 'text', text: ' and ' }, { type: 'reference', target: 'a', text: '1' },
  ]
  const own = writeOwnFormat([{ kind: 'principle', depth: 0, content, origins: ['o'] }, { kind: 'item', depth: 1, content, origins: [] }])
  const { editor } = pasted({ [OWN_TYPE]: own, 'text/html': '<p>other</p>' }, { clauses: [clause('a', 'Alpha'), clause('b', '')], at: [1, 0] })
  expect(readClauses(editor)[1]).toMatchObject({
    kind: 'principle',
    origins: ['o'],
    content: [{ type: 'text', text: 'as in 3 and ' }, { type: 'reference', target: 'a' }],
  })
})

test('pasting over what is selected is one step', async () => {
  const { editor, pasting } = pasted({}, { clauses: [clause('a', 'Alpha'), clause('b', 'Beta')] })
  edit(editor, () => {
    $selectAll()
    pasting.$take(clipboard({ 'text/html': fixture('word.html') }), false)
  })
  expect(seen(editor)).toHaveLength(6)
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  await Promise.resolve()
  expect(seen(editor)).toEqual(['paragraph 0 Alpha', 'paragraph 0 Beta'])
})

test('a clipboard without words leaves what is selected', () => {
  const { editor, pasting } = pasted({}, { clauses: [clause('a', 'Alpha')] })
  edit(editor, () => {
    $selectAll()
    pasting.$take(clipboard({ 'text/html': '<img src="data:image/png;base64,AAAA"><script>x</script>' }), false)
  })
  expect(seen(editor)).toEqual(['paragraph 0 Alpha'])
})
