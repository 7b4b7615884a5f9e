// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { charactersOf, placeOfCharacter } from '../../../../renderer/features/reading/clauseCharacters'
import { choiceAfter, chosenRange, wordsOf, type WordBox, type WordChoice } from '../../../../renderer/features/reading/wordChoice'

const TEXT = 'Rappeler que l’État, en 2018, protège le cœur.'
const words = wordsOf(TEXT, 'fr')
const said = (choice: WordChoice): string => {
  const { start, end } = chosenRange(words, choice)
  return TEXT.slice(start, end)
}

/** Three words a line, each as wide as the others. */
const box = (word: number): WordBox => ({ top: 20 * Math.floor(word / 3), bottom: 20 * Math.floor(word / 3) + 16, left: 50 * (word % 3) })
const after = (keys: string[], from: WordChoice = { anchor: 0, focus: 0 }): WordChoice | undefined =>
  keys.reduce<WordChoice | undefined>((choice, key) => {
    const parts = key.split('+')
    const stroke = { key: parts.at(-1)!, shiftKey: parts.includes('Shift'), ctrlKey: parts.includes('Ctrl'), metaKey: false }
    return choice && choiceAfter(stroke, choice, words.length, box)
  }, from)

describe('words chosen by keyboard', () => {
  test('are whole words and numbers; an elided article is a word of its own', () =>
    expect(words.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Rappeler', 'que', 'l’', 'État', 'en', '2018', 'protège', 'le', 'cœur']))

  test.each([
    [['ArrowRight'], 'que'],
    [['ArrowRight', 'ArrowRight', 'Shift+ArrowRight'], 'l’État'],
    [['ArrowRight', 'ArrowRight', 'Shift+ArrowLeft'], 'que l’'],
    [['ArrowLeft'], 'Rappeler'],
    [['End'], 'cœur'],
    [['End', 'ArrowRight'], 'cœur'],
    [['ArrowRight', 'ArrowDown'], 'en'],
    [['ArrowRight', 'Shift+ArrowDown'], 'que l’État, en'],
    [['End', 'ArrowUp'], '2018'],
    [['ArrowRight', 'ArrowUp'], 'Rappeler'],
    [['End', 'ArrowDown'], 'cœur'],
    [['Shift+End'], 'Rappeler que l’État, en 2018, protège le cœur'],
    [['ArrowRight', 'Ctrl+a'], 'Rappeler que l’État, en 2018, protège le cœur'],
  ])('%j: “%s”', (keys, expected) => expect(said(after(keys)!)).toBe(expected))

  test.each(['x', 'Tab', 'Enter', 'Ctrl+ArrowRight'])('%s means something else', (key) => expect(after([key])).toBeUndefined())
})

describe('the place of a character in what is shown', () => {
  afterEach(() => document.body.replaceChildren())

  test('is found again, whatever marks, breaks and notes stand before it', () => {
    document.body.innerHTML = '<p><strong>Title</strong><br>States shall<sup>1</sup> protect <em>the <u>core</u></em>.</p>'
    const shown = document.querySelector('p')!
    const text = charactersOf(shown)
    expect(text).toBe('Title\nStates shall protect the core.')
    for (const { start, end } of wordsOf(text, 'en')) {
      const range = document.createRange()
      range.setStart(...placeOfCharacter(shown, start))
      range.setEnd(...placeOfCharacter(shown, end))
      expect(charactersOf(range.cloneContents()).trim()).toBe(text.slice(start, end))
    }
  })
})
