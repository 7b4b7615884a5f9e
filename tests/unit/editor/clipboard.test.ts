// @vitest-environment jsdom
import { $getSelection, $isRangeSelection, $selectAll, type LexicalEditor } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import type { Block } from '../../../renderer/editor/clipboard/block'
import { $copiedBlocks } from '../../../renderer/editor/clipboard/copiedBlocks'
import { $insertBlocks } from '../../../renderer/editor/clipboard/insertBlocks'
import { readOwnFormat, writeOwnFormat } from '../../../renderer/editor/clipboard/ownFormat'
import { readPasted, readWords } from '../../../renderer/editor/clipboard/readPasted'
import { readHtml as readPage } from '../../../shared/structure/html/readHtml'
import { writeHtml, writePlainText } from '../../../renderer/editor/clipboard/writeForOthers'
import { readClauses } from '../../../renderer/editor/document'
import { $caretAt, $selectBetween, clause, edit, headlessEditor, ids, shown } from './support'

function seen(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, depth, content }) => `${kind ?? '–'} ${depth} ${plainText(content)}`)
}

function copied(editor: LexicalEditor): Block[] {
  return editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? $copiedBlocks(selection) : []
  })
}

const readHtml = (html: string) => readPasted(readPage('', html).blocks, 'emptyClause')

describe('HTML from elsewhere', () => {
  test('paragraphs, headings and nested items become clauses', () => {
    const html = '<h2>Title</h2><p>One</p><ul><li>a<ol><li>b</li></ol></li><li><p>c</p></li></ul><div>Two</div>'
    expect(seen(readHtml(html))).toEqual(['heading 0 Title', '– 0 One', 'item 1 a', 'item 2 b', 'item 1 c', '– 0 Two'])
  })

  test('bold, italic and underline are kept; links, colours and sizes are not', () => {
    const html =
      '<p><b>B</b><em>I</em><u>U</u><span style="font-weight:700;color:red">S</span><a href="https://x.example">L</a></p>'
    expect(readHtml(html)[0]!.content).toEqual([
      { type: 'text', text: 'B', marks: ['bold'] },
      { type: 'text', text: 'I', marks: ['italic'] },
      { type: 'text', text: 'U', marks: ['underline'] },
      { type: 'text', text: 'S', marks: ['bold'] },
      { type: 'text', text: 'L' },
    ])
  })

  test('the wrapper Google Docs puts around everything makes nothing bold', () => {
    expect(readHtml('<b style="font-weight:normal"><p>Plain</p></b>')[0]!.content).toEqual([{ type: 'text', text: 'Plain' }])
  })

  test('Word’s list paragraphs are items, without the number Word typed', () => {
    const html =
      '<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">(a)<span>&nbsp; </span></span>First</p>'
    expect(seen(readHtml(html))).toEqual(['item 1 First'])
  })

  test('scripts, styles and images leave nothing behind, and nothing runs', () => {
    const html = '<style>p{}</style><script>globalThis.ran = 1</script><p>Words<img src="x" onerror="globalThis.ran = 1"></p>'
    expect(seen(readHtml(html))).toEqual(['– 0 Words'])
    expect('ran' in globalThis).toBe(false)
  })

  test('white space is as a browser shows it; non-breaking spaces are words’ own', () => {
    expect(readHtml('<p>\n  One \n two <i> three</i>\u00a0: <br> four </p>')[0]!.content).toEqual([
      { type: 'text', text: 'One two ' },
      { type: 'text', text: 'three', marks: ['italic'] },
      { type: 'text', text: '\u00a0:' },
      { type: 'break' },
      { type: 'text', text: 'four' },
    ])
  })
})

test('plain text: each line that says something is a clause', () => {
  expect(seen(readWords('One\r\n\n  Two \nThree'))).toEqual(['– 0 One', '– 0 Two', '– 0 Three'])
  expect(seen(readWords(' words '))).toEqual(['– 0  words '])
})

describe('own format', () => {
  test('comes back as it was copied', () => {
    const blocks: Block[] = [{ kind: 'item', depth: 2, content: [{ type: 'text', text: 'x', marks: ['bold'] }], origins: ['o'] }]
    expect(readOwnFormat(writeOwnFormat(blocks))).toEqual(blocks)
  })
  test.each(['', '{', '[]', '[{"kind":"item"}]', '[{"kind":"x","depth":0,"content":[],"origins":[]}]', '[{"kind":"item","depth":99,"content":[],"origins":[]}]'])(
    'what Chapeau does not write is not read: %s',
    (json) => expect(readOwnFormat(json)).toBeNull(),
  )
})

describe('copy and paste', () => {
  const draft = () => [
    clause('a', 'Alpha', { kind: 'principle', origins: ['x'] }),
    clause('b', 'Beta', { kind: 'item', depth: 1, lockedLabel: '3 bis', origins: ['y'] }),
    clause('c', 'Gamma'),
  ]

  test('whole clauses keep kind, depth and origins, and get new ids', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => void $selectAll())
    const blocks = copied(editor)
    edit(editor, () => {
      $caretAt(2, 5)
      $insertBlocks(blocks)
    })
    expect(shown(editor)).toEqual(['principle 0 Alpha', 'item 1 Beta', 'paragraph 0 Gamma', 'principle 0 Alpha', 'item 1 Beta', 'paragraph 0 Gamma'])
    expect(new Set(ids(editor)).size).toBe(6)
    expect(ids(editor).slice(0, 3)).toEqual(['a', 'b', 'c'])
    expect(readClauses(editor)[4]).toMatchObject({ origins: ['y'], lockedLabel: null })
  })

  test('pasted at the start of a clause, that clause keeps its id', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => {
      $caretAt(2, 0)
      $insertBlocks([...readWords('1\n2'), ...readHtml('<h1>3</h1>')])
    })
    expect(shown(editor).slice(2)).toEqual(['paragraph 0 1', 'paragraph 0 2', 'heading 0 3', 'paragraph 0 Gamma'])
    expect(ids(editor).at(-1)).toBe('c')
  })

  test('words inside a clause stay words', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => $selectBetween([0, 1], [0, 4]))
    const blocks = copied(editor)
    expect(seen(blocks)).toEqual(['– 0 lph'])
    edit(editor, () => {
      $caretAt(2, 2)
      $insertBlocks(blocks)
    })
    expect(shown(editor)[2]).toBe('paragraph 0 Galphmma')
  })

  test('lines in the middle of a clause split it, their ends joining its halves', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => {
      $caretAt(2, 2)
      $insertBlocks(readWords('1\n2\n3'))
    })
    expect(shown(editor).slice(2)).toEqual(['paragraph 0 Ga1', 'paragraph 0 2', 'paragraph 0 3mma'])
  })

  test('a list pasted into a list goes on from its depth', () => {
    const editor = headlessEditor(draft())
    edit(editor, () => {
      $caretAt(1, 4)
      $insertBlocks(readHtml('<ul><li>x<ul><li>y</li></ul></li></ul>'))
    })
    expect(shown(editor).slice(1, 4)).toEqual(['item 1 Beta', 'item 1 x', 'item 2 y'])
  })

  test('others get plain paragraphs with their labels, every character escaped', () => {
    const content: Block['content'] = [{ type: 'text', text: '<b>&', marks: ['italic'] }, { type: 'break' }]
    const blocks = [{ kind: 'item' as const, depth: 1, label: 'a)', origins: [], content }]
    expect(writePlainText(blocks)).toBe('a) <b>&\n')
    expect(writeHtml(blocks)).toBe('<ul style="list-style-type: none"><li>a) <i>&lt;b&gt;&amp;</i><br></li></ul>')
  })
})

test('headings and lists go out as such, and come back as they were', () => {
  const sketch = [
    ['heading', 0, '', 'Means'], ['operative', 0, '1.', 'Decides:'], ['item', 1, '(a)', 'to go;'], ['item', 2, '(i)', 'soon;'],
    ['item', 2, '(ii)', 'far;'], ['item', 1, '(b)', 'to stay.'], ['operative', 0, '2.', 'Invites others.'],
  ] as const
  const blocks = sketch.map(([kind, depth, label, words]) => ({ kind, depth, label, content: [{ type: 'text' as const, text: words }], origins: [] }))
  const html = writeHtml(blocks)
  expect(html).toBe(
    '<h1>Means</h1>\n<p>1. Decides:</p><ul style="list-style-type: none"><li>(a) to go;<ul style="list-style-type: none"><li>(i) soon;' +
      '</li><li>(ii) far;</li></ul></li><li>(b) to stay.</li></ul>\n<p>2. Invites others.</p>',
  )
  expect(readHtml(html).map(({ depth, typed, content }) => [depth, typed, plainText(content)])).toEqual(
    sketch.map(([, depth, label, words]) => [depth, label || undefined, words]),
  )
  const halves = blocks.slice(1, 3).map((block) => ({ ...block, kind: null, depth: 0, label: '' }))
  expect(writeHtml(halves)).toBe('<p>Decides:</p>\n<p>to go;</p>')
})

test('footnotes go out with their words: superior figures, the notes at the end', () => {
  const note = { type: 'footnote', id: 'x', content: [{ type: 'text', text: 'See <annex>' }] } as const
  const content = [{ type: 'text', text: 'States act' } as const, { ...note, content: [...note.content] }]
  const blocks = [{ label: '1.', kind: 'paragraph', depth: 0, content, origins: [] } as const]
  expect(writePlainText(blocks)).toBe('1. States act¹\n¹ See <annex>')
  expect(writeHtml(blocks)).toBe('<p>1. States act¹</p>\n<p>¹ See &lt;annex&gt;</p>')
})
