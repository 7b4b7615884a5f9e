import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../shared/structure/html/readHtml'
import { readImport } from '../../../../electron/exchange/import/readImport'
import { readMarkdown } from '../../../../electron/exchange/import/readMarkdown'
import { clausesFrom } from '../../../../shared/structure/clauses'
import { bytesOf, latin1, shown } from '../../../fixtures/import/files'

const clauses = (html: string) => clausesFrom(readHtml('a.html', html).blocks).map(shown)
const notices = (html: string) => [...readHtml('a.html', html).notices]

describe('a page', () => {
  test('gives title, headings by rank, paragraphs and line breaks', () => {
    const html = `<!doctype html><title>Tab title</title><h1>A call</h1><h2>Why</h2><p>Because
      of   this.<br>And that.<h4>Details</h4><div>One<p>Two</div>Three`
    expect(clauses(html)).toEqual([
      'title 0 A call',
      'heading 0 Why',
      'paragraph 0 Because of this. / And that.',
      'heading 1 Details',
      'paragraph 0 One',
      'paragraph 0 Two',
      'paragraph 0 Three',
    ])
    expect(readHtml('a.html', html).title).toBe('Tab title')
  })

  test('keeps bold, italic and underline, by element or by style', () => {
    const html = '<p><b>a</b> <em>b</em><u>c</u> <span style="font-weight:700;font-style:italic">d</span>'
    expect(readHtml('a.html', html).blocks[0]?.content).toEqual([
      { type: 'text', text: 'a', marks: ['bold'] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'b', marks: ['italic'] },
      { type: 'text', text: 'c', marks: ['underline'] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'd', marks: ['bold', 'italic'] },
    ])
    const wrapped = readHtml('a.html', '<b style="font-weight:normal"><p>all of it</p></b>')
    expect(wrapped.blocks[0]?.content).toEqual([{ type: 'text', text: 'all of it' }])
  })

  test('takes marks away where a style does, but not for another script’s', () => {
    const html = '<p><i>a <span style="font-style:normal">b</span></i><b style="mso-bidi-font-weight:normal">c</b></p>'
    expect(readHtml('a.html', html).blocks[0]?.content).toEqual([
      { type: 'text', text: 'a ', marks: ['italic'] },
      { type: 'text', text: 'b' },
      { type: 'text', text: 'c', marks: ['bold'] },
    ])
  })

  test('shows the numbers a browser would, and nests lists', () => {
    const html = `<p>They agree:</p><ol start="3"><li>three<ol type="a"><li>a<li>b<ol type=i><li>i</ol></ol><li value="7">seven
      <p>more of seven</p></ol><ul><li>dot<ul><li>inner</ul></ul>`
    expect(clauses(html)).toEqual([
      'paragraph 0 They agree:',
      'item 1 3. three',
      'item 2 a. a',
      'item 2 b. b',
      'item 3 i. i',
      'item 1 7. seven',
      'paragraph 1 more of seven',
      'item 2 dot',
      'item 3 inner',
    ])
  })

  test('a list that shows no numbers of its own shows those in its text', () => {
    expect(clauses('<p>They agree:<ul style="list-style:none"><li>(a) one<li>(b) two</ul>')).toEqual([
      'paragraph 0 They agree:',
      'item 1 (a) one',
      'item 1 (b) two',
    ])
  })

  test('a table gives a row a clause, and a layout table its paragraphs', () => {
    expect(clauses('<table><tr><th>Actor<th>Pledge<tr><td>States<td><p>Protect<p>Respect<tr><td>Firms<td></table>')).toEqual([
      'paragraph 0 Actor\tPledge',
      'paragraph 0 States\tProtect / Respect',
      'paragraph 0 Firms\t',
    ])
    expect(notices('<table><tr><td>a<td>b</table>')).toEqual([])
    const layout = '<table><tr><td><h1>A call</h1><p>One.</p><p>Two.</p><table><tr><td>x<td>y</table></table>'
    expect(clauses(layout)).toEqual(['title 0 A call', 'paragraph 0 One.', 'paragraph 0 Two.', 'paragraph 0 x\ty'])
  })

  test('merged cells leave the others of theirs empty, a table in a cell is words of it, and both are said', () => {
    const merged = '<table><tr><td>a<td>b<td>c<tr><td rowspan=2>d<td colspan=2>e<tr><td>f<td>g<tr><td>h<tr><td></table>'
    expect(clauses(merged)).toEqual(['paragraph 0 a\tb\tc', 'paragraph 0 d\te\t', 'paragraph 0 \tf\tg', 'paragraph 0 h'])
    expect(notices(merged)).toEqual(['tables_simplified'])
    const nested = '<table><tr><td>a<td><table><tr><td>x<td>y<tr><td>z<td>w</table>b<td>c</table>'
    expect(clauses(nested)).toEqual(['paragraph 0 a\tx — y / z — w / b\tc'])
    expect(notices(nested)).toEqual(['tables_simplified'])
  })

  test('spans that ask for millions of cells get a few', () => {
    const rows = Array.from({ length: 500 }, () => '<tr><td colspan=1000 rowspan=1000>a<td colspan=99999>b').join('')
    const { blocks } = readHtml('a.html', `<table>${rows}</table>`)
    expect(blocks).toHaveLength(500)
    expect(Math.max(...blocks.map(({ content }) => content.length))).toBeLessThan(120)
  })

  test('a row keeps marks and footnotes, and is no heading, principle or item whatever it says', () => {
    const html = '<h1>A call</h1><table><tr><td><b>PRINCIPLE 1</b><td><b>ALL</b><tr><td>(a) one<td>two:</table><p>The end of it.</p>'
    expect(clauses(html)).toEqual(['title 0 A call', 'paragraph 0 PRINCIPLE 1\tALL', 'paragraph 0 (a) one\ttwo:', 'paragraph 0 The end of it.'])
  })
})

describe('what is not text', () => {
  test('is left out, and said', () => {
    const html = `<style>p{color:red}</style><script>document.write("<p>run</p>")</script><p onclick="x()">Kept
      <a href="https://example.org/">link</a> <a href="#n">note</a></p><template><p>inert</p></template>
      <iframe src="//example.org"><p>frame</p></iframe><object data=x><p>object</p></object>
      <svg><text>drawn</text><script>x</script></svg><img src="https://example.org/pixel.gif" alt="pixel">`
    expect(clauses(html)).toEqual(['paragraph 0 Kept link note'])
    expect(notices(html).toSorted()).toEqual(['images_left_out', 'links_left_out', 'scripts_left_out'])
  })

  test('is not read when hidden or deleted', () => {
    const html = `<p>One <span hidden>two</span><del>three</del><ins>four.</ins>
      <div style="display: none"><p>five<div>six</div></div><p hidden>seven<p>eight<ul><li hidden>nine<li>ten</ul>`
    expect(clauses(html)).toEqual(['paragraph 0 One four.', 'paragraph 0 eight', 'item 1 ten'])
    expect(notices(html)).toEqual(['revisions_accepted'])
  })

  test.each([
    ['an end tag without a start', '<p>a</b></div></table></li>b', ['paragraph 0 a', 'paragraph 0 b']],
    ['marks that overlap', '<p><b>a<i>b</b>c</i>', ['paragraph 0 abc']],
    ['cells outside a table', '<td>a<td>b', ['paragraph 0 a', 'paragraph 0 b']],
    ['an item outside a list', '<li>a<li>b', ['item 1 a', 'item 1 b']],
    ['a script never closed', '<p>a</p><script>b<p>c</p>', ['paragraph 0 a']],
    ['references', '<p>&laquo;&nbsp;l&rsquo;&Eacute;tat&nbsp;&raquo; &#x3c;p&gt;', ['paragraph 0 «\u00a0l’État\u00a0» <p>']],
  ])('%s does no harm', (_, html, expected) => {
    expect(clauses(html)).toEqual(expected)
  })
})

describe('hostile pages', () => {
  test.each([
    ['100,000 divisions', `${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}after`, ['deep', 'after']],
    ['100,000 marks', `<p>${'<b><i>'.repeat(50_000)}deep`, ['deep']],
    ['100,000 lists', `${'<ul><li>'.repeat(50_000)}deep`, ['deep']],
    ['100,000 tables', `${'<table><tr><td>'.repeat(50_000)}deep`, ['deep']],
    ['100,000 end tags', `<p>${'<i>'.repeat(400)}${'<div>'.repeat(100)}${'</i>'.repeat(100_000)}deep`, ['deep']],
  ])('%s are read', (_, html, expected) => {
    const texts = readHtml('a.html', html).blocks.map(({ content }) => content.map((part) => 'text' in part && part.text).join(''))
    expect(texts).toEqual(expected)
  })

  test('a paragraph of millions of characters, or of marks, is cut so that it can be stored', () => {
    const plain = readHtml('a.html', `<p>${'a few words '.repeat(200_000)}`)
    expect(plain.blocks).toHaveLength(1)
    expect(plain.blocks[0]?.content.every((part) => part.type === 'text' && part.text.length <= 1_000_000)).toBe(true)
    const marked = readHtml('a.html', `<p>${'a <b>b</b> '.repeat(50_000)}`)
    expect(marked.blocks.every(({ content }) => content.length <= 50_000)).toBe(true)
    expect(marked.blocks.flatMap(({ content }) => content)).toHaveLength(100_000)
  })

  test('more paragraphs than can be stored are refused', () => {
    expect(() => readHtml('a.html', '<p>x'.repeat(100_001))).toThrow(expect.objectContaining({ code: 'too_many_clauses' }))
  })
})

test('a page’s declared encoding is honoured', async () => {
  const page = latin1('<html lang="fr"><meta charset="iso-8859-1"><p>D\xE9cid\xE9ment \xAB oui \xBB</p>')
  const preview = await readImport('page.html', page)
  expect(preview).toMatchObject({ encoding: 'windows-1252', language: 'fr', notices: [] })
  expect(preview.clauses.map(shown)).toEqual(['paragraph 0 Décidément « oui »'])
})

describe('Markdown', () => {
  const markdown = (text: string) => clausesFrom(readMarkdown('a.md', text).blocks).map(shown)

  test('gives the clauses its HTML would', () => {
    const text = `# A call\n\n## Principles\n\n1. **Act** together,\n   soon\n2. Act *well*\n\n## Follow-up\n\nWe agree to:\n\n- meet\n  - in spring\n- report\n\n| Who | What |\n|-|-|\n| States | pay |`
    expect(markdown(text)).toEqual([
      'title 0 A call',
      'heading 0 Principles',
      'principle 0 1. Act together, soon',
      'principle 0 2. Act well',
      'heading 0 Follow-up',
      'chapeau 0 We agree to:',
      'item 1 meet',
      'item 2 in spring',
      'item 1 report',
      'paragraph 0 Who\tWhat',
      'paragraph 0 States\tpay',
    ])
  })

  test('runs no HTML it contains', () => {
    const { notices: found, blocks } = readMarkdown('a.md', 'Kept.\n\n<script>alert(1)</script>\n\n![alt](https://example.org/a.png)')
    expect(blocks).toHaveLength(1)
    expect([...found].toSorted()).toEqual(['images_left_out', 'scripts_left_out'])
  })

  test.each([
    ['quotations', '> '.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['stars', '*a '.repeat(50_000)],
  ])('nested %s do not overflow', async (_, text) => {
    const preview = await readImport('a.md', bytesOf(`${text}deep`))
    expect(preview.clauses.map(shown).join(' ')).toContain('deep')
  })
})
