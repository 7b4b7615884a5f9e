import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../shared/clauses/plainText'
import { createHtmlReader, readHtml } from '../../../shared/structure/html/readHtml'
import type { RawBlock } from '../../../shared/structure/rawBlock'

const fixture = (name: string) => readFileSync(`${import.meta.dirname}/../../fixtures/paste/${name}`, 'utf8')

/** A block as one line, its footnotes in braces where their numbers stand. */
function seen({ content }: RawBlock): string {
  return content.map((part) => (part.type === 'footnote' ? `{${plainText(part.content).replaceAll('\n', ' / ')}}` : plainText([part]))).join('')
}
const read = (html: string) => readHtml('a.html', html).blocks.map(seen)

describe('footnotes as programs write them', () => {
  test('Word', () => {
    expect(read(fixture('word.html'))).toEqual([
      'Operative part',
      'Recalling the pledges made at the harbour,{Harbour declaration, annex, para. 4.} and the “good offices” of the port authorities,',
      'Decides to open the lighthouse archives to [all] [accredited] researchers, who shall:',
      'keep a log of every visit;',
      'return each chart by dusk;',
      'Invites the keepers of other lights to follow suit.{Nine lights so far.}',
    ])
  })

  test('Word, as a web page of its own with the links written out', () => {
    const page = `<p class=MsoNormal>Lights<a href="file:///C:/a.htm#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>
      and bells<a href="#_edn1" name="_ednref1"><span class=MsoEndnoteReference>[i]</span></a></p>
      <div><br clear=all><hr align=left size=1 width="33%"><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"
      title="">[1]</a> Of glass.</p></div></div><div><div id=edn1><p class=MsoEndnoteText><a href="#_ednref1" name="_edn1">[i]</a> Of brass.</p></div></div>`
    expect(read(page)).toEqual(['Lights{Of glass.} and bells{Of brass.}'])
  })

  test('LibreOffice Writer: footnotes and endnotes, of several paragraphs', () => {
    expect(read(fixture('writer.html'))).toEqual([
      'Engagements',
      'Soulignant que la lumière des phares{Allumés en 1811. / Rallumés depuis.} éclaire tous les navires,',
      'Demande aux gardiens :',
      'de tenir un journal ;',
      'de rendre les cartes ;',
      'Invite les autres ports à les suivre{Neuf à ce jour.}.',
    ])
  })

  test('Pandoc, with a list in a note', () => {
    expect(read(fixture('pandoc.html'))).toEqual([
      'Buoys are painted{In red, by custom. / Or in green: / • to port} each spring.{Weather allowing.}',
    ])
  })

  test('GitHub, whose heading of the notes goes with them', () => {
    const html = `<p>One<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
      <section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1">
      <p>Two <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back to reference 1">↩</a></p></li></ol></section>`
    expect(read(html)).toEqual(['One{Two}'])
  })

  test('Wikipedia: one note for several numbers', () => {
    const html = `<p>One<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span>[</span>1<span>]</span></a></sup>
      two<sup id="cite_ref-a_1-1"><a href="#cite_note-a-1">[1]</a></sup></p><ol class="references"><li id="cite_note-a-1">
      <span class="mw-cite-backlink"><a href="#cite_ref-a_1-0">↑</a> <a href="#cite_ref-a_1-1">b</a></span> <span>Words</span></li></ol>`
    expect(read(html)).toEqual(['One{Words} two{Words}'])
  })

  test('an electronic book: no way back, but it says what it is', () => {
    const html = `<p>One<a epub:type="noteref" href="notes.xhtml#n1">*</a></p><aside epub:type="footnote" id="n1"><p>* Words</p></aside>`
    expect(read(html)).toEqual(['One{* Words}'])
  })

  test('Google Docs, where neither has an element of its own', () => {
    const html = `<p>One<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><p>Two<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><hr>
      <div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;First</span></p><p>and more</p></div>
      <div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a><span>&nbsp;Second</span></p></div><p>Three</p>`
    expect(read(html)).toEqual(['One{\u00a0First / and more}', 'Two{\u00a0Second}', 'Three'])
  })
})

describe('notes that are none keep their words', () => {
  test.each([
    ['a number without its note', '<p>One<a href="#fn1" id="fnref1">[1]</a> two</p>', ['One[1] two']],
    ['a note without its number', '<p>One</p><div id="fn1"><p><a href="#fnref1">1</a> Two</p></div>', ['One', '1 Two']],
    ['a note that says nothing', '<p>One<a href="#fn1" id="r1">1</a></p><p id="fn1"><a href="#r1">back</a></p>', ['One1', 'back']],
    ['links to headings', '<p><a href="#a">Aims</a>, <a href="#b">Means</a></p><div id="a"><h2>Aims</h2><p>x</p></div>', ['Aims, Means', 'Aims', 'x']],
    ['a link to itself', '<p id="a">One<a href="#a" id="a">1</a></p>', ['One1']],
    [
      'notes in a circle nobody comes to',
      '<p>One</p><p id="a">A<a id="ra" href="#b">2</a><a href="#rb">^</a></p><p id="b">B<a id="rb" href="#a">1</a><a href="#ra">^</a></p>',
      ['One', 'A2^', 'B1^'],
    ],
  ])('%s', (_, html, expected) => expect(read(html)).toEqual(expected))

  test('a note in a note stands in it in parentheses, and one that leads back to itself ends there', () => {
    const page = (inner: string) => `<p>One<a href="#n1" id="r1">1</a></p><ol>
      <li id="n1">First<a href="#n2" id="r2">2</a> <a href="#r1">↩</a> <a href="#r3">↩</a></li>
      <li id="n2">Second${inner} <a href="#r2">↩</a></li></ol>`
    expect(read(page(''))).toEqual(['One{First (Second) ↩}'])
    expect(read(page('<a href="#n1" id="r3">1</a>'))).toEqual(['One{First (Second)}'])
    expect(readHtml('a.html', page('')).notices).toContain('footnotes_inlined')
  })
})

test('read in pieces of any size, a page says the same', () => {
  for (const name of ['word.html', 'writer.html', 'googleDocs.html', 'pandoc.html']) {
    const html = fixture(name)
    const whole = read(html)
    for (const size of [1, 7, 1000]) expect(inPieces(html, size)).toEqual(whole)
  }
})

function inPieces(html: string, size: number): string[] {
  const reader = createHtmlReader('a.html')
  for (let at = 0; at < html.length; at += size) reader.write(html.slice(at, at + size))
  return reader.end().blocks.map(seen)
}
