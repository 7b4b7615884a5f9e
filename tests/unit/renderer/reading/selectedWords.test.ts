// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { findSelectedWords } from '../../../../renderer/features/reading/useSelectedWords'

afterEach(() => document.body.replaceChildren())

/** Two clauses as they are read, the first with a mark, a line break and a footnote's number. */
function list(): HTMLElement {
  document.body.innerHTML =
    '<div id="list">' +
    '<div data-clause="a"><p data-words><strong>Title</strong><br>States shall<sup>1</sup> protect <em>the core</em>.</p></div>' +
    '<div data-clause="b"><p data-words>Second clause.</p><div>Insert</div></div></div><p id="beyond">x</p>'
  return document.getElementById('list')!
}

function select(from: [Node, number], to: [Node, number]): Selection {
  const selection = document.getSelection()!
  selection.setBaseAndExtent(...from, ...to)
  return selection
}

const texts = (here: HTMLElement, clause: string): Text[] => {
  const walker = document.createTreeWalker(here.querySelector(`[data-clause="${clause}"] p`)!, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text)
  return found
}

test('places are those of the plain text: a line break counts one, a footnote’s number nothing', () => {
  const here = list()
  const [, states, , protect, core] = texts(here, 'a')
  const selection = select([states!, 0], [core!, 8])
  expect(findSelectedWords(here, selection)).toEqual({ clauseId: 'a', range: { start: 6, end: 'Title\nStates shall protect the core'.length } })
  expect(findSelectedWords(here, select([protect!, 0], [protect!, 9]))?.range).toEqual({ start: 19, end: 26 })
})

test('selected backwards or into the next clause, it is the part in the first', () => {
  const here = list()
  const [, states, , , core] = texts(here, 'a')
  const [second] = texts(here, 'b')
  expect(findSelectedWords(here, select([core!, 3], [states!, 7]))?.range).toEqual({ start: 13, end: 30 })
  expect(findSelectedWords(here, select([core!, 4], [second!, 6]))).toEqual({ clauseId: 'a', range: { start: 31, end: 36 } })
})

test('spaces alone, nothing, and what is not in a clause are no words', () => {
  const here = list()
  const [, , , protect] = texts(here, 'a')
  expect(findSelectedWords(here, select([protect!, 0], [protect!, 1]))).toBeNull()
  expect(findSelectedWords(here, select([protect!, 3], [protect!, 3]))).toBeNull()
  const beyond = document.getElementById('beyond')!.firstChild!
  expect(findSelectedWords(here, select([beyond, 0], [beyond, 1]))).toBeNull()
})
