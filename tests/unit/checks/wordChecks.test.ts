import { describe, expect, test } from 'vitest'
import { inParagraph } from './found'

const NB = '\u00a0'
const THIN = '\u202f'

describe('double spaces', () => {
  test('between words are told and made one', () => {
    expect(inParagraph('doubleSpace', 'We  decide   to act')).toEqual({ found: ['  ', '   '], mended: 'We decide to act' })
  })
  test('a no-break space among them is the one that stays', () => {
    expect(inParagraph('doubleSpace', `mot ${NB}: suite`, 'fr').mended).toBe(`mot${NB}: suite`)
  })
  test('at either end of the clause are nobody’s business', () => {
    expect(inParagraph('doubleSpace', '  We decide  ').found).toEqual([])
  })
})

describe('a space before a mark', () => {
  test.each([
    ['We decide , and act .', 'We decide, and act.'],
    ['Is it so ?', 'Is it so?'],
    ['We [shall] , as agreed', 'We [shall], as agreed'],
  ])('%s', (words, mended) => expect(inParagraph('spaceBefore', words).mended).toBe(mended))

  test.each(['the .org registry', 'a share of .5', 'and so on ...', 'states [, in light of this,] act', 'items: (a), (b)'])(
    'nothing is said of “%s”',
    (words) => expect(inParagraph('spaceBefore', words).found).toEqual([]),
  )
  test('French sets a space before the tall marks, not before the comma', () => {
    expect(inParagraph('spaceBefore', 'Oui ; non , peut-être !', 'fr').mended).toBe('Oui ; non, peut-être !')
  })
})

describe('a repeated word', () => {
  test.each([
    ['the the text', 'the text'],
    ['The the text', 'The text'],
    ['of\u00a0of it', 'of it'],
  ])('%s', (words, mended) => expect(inParagraph('repeatedWord', words).mended).toBe(mended))

  test.each(['[shall][should]', 'we [shall] shall', 'the [the] text', 'Bora Bora', 'all that that entails', 'step by step', 'is island'])(
    'nothing is said of “%s”',
    (words) => expect(inParagraph('repeatedWord', words).found).toEqual([]),
  )
  test.each(['Nous nous engageons', 'vous vous engagez', 'l’eau et l’air', 'de décider'])('nor of « %s »', (words) =>
    expect(inParagraph('repeatedWord', words, 'fr').found).toEqual([]),
  )
})

describe('unpaired marks', () => {
  test.each([
    ['the text (as agreed', ['(']],
    ['the text as agreed)', [')']],
    ['« le texte', ['«']],
    ['the “text', ['“']],
    ['(a “b) c”', ['“', '”']],
    ['(a “b)', ['“']],
  ])('%s', (words, marks) => expect(inParagraph('unpaired', words).found).toEqual(marks))

  test.each(['a) first b) second', '1) first', 'iv) fourth', '(a) first; (b) second', '« un “deux” »', '[an open bracket'])(
    'nothing is said of “%s”',
    (words) => expect(inParagraph('unpaired', words).found).toEqual([]),
  )
})

describe('straight quotation marks and apostrophes', () => {
  test('become those of the language', () => {
    expect(inParagraph('quotes', 'the "Call" and its "aims"').mended).toBe('the “Call” and its “aims”')
    expect(inParagraph('quotes', 'le "cyberespace", et', 'fr').mended).toBe(`le «${NB}cyberespace${NB}», et`)
    expect(inParagraph('quotes', 'le " cyberespace "', 'fr').mended).toBe(`le «${NB}cyberespace${NB}»`)
  })
  test('an odd one is told, not guessed at; inches are inches', () => {
    expect(inParagraph('quotes', 'the "Call')).toEqual({ found: ['"'], mended: 'the "Call' })
    expect(inParagraph('quotes', 'a 5"x7" print').found).toEqual(['"'])
  })
  test('apostrophes', () => {
    expect(inParagraph('apostrophe', "l'accord d'aujourd'hui", 'fr').mended).toBe('l’accord d’aujourd’hui')
    expect(inParagraph('apostrophe', "Member States' duty, the Council's role").mended).toBe('Member States’ duty, the Council’s role')
    expect(inParagraph('apostrophe', "the 'states' of it").found).toEqual([])
  })
  test('nothing is said in a language whose marks are not known', () => {
    expect(inParagraph('quotes', 'der "Aufruf"', 'de').found).toEqual([])
  })
})

describe('French spacing', () => {
  test.each([
    ['a plain space', 'les mesures suivantes : agir ; et quoi ?', `les mesures suivantes${NB}: agir${THIN}; et quoi${THIN}?`],
    ['none', 'agir; décider!', `agir${THIN}; décider${THIN}!`],
    ['guillemets', 'le « texte » et «l’autre»', `le «${NB}texte${NB}» et «${NB}l’autre${NB}»`],
    ['after a parenthesis or a bracket', '(ODD 9) ; [agir] ;', `(ODD 9)${THIN}; [agir]${THIN};`],
  ])('%s', (_name, words, mended) => expect(inParagraph('frenchSpacing', words, 'fr').mended).toBe(mended))

  test.each([
    ['either width of no-break space', `un${NB}; deux${THIN}; trois${NB}: «${THIN}quatre${THIN}»`],
    ['an address and an hour', 'https://exemple.org à 10:30'],
    ['a mark between brackets', 'agir [;] décider [: tout]'],
    ['one after another', `vraiment${THIN}?!`],
  ])('nothing is said of %s', (_name, words) => expect(inParagraph('frenchSpacing', words, 'fr').found).toEqual([]))

  test('what is mended is not told again', () => {
    const { mended } = inParagraph('frenchSpacing', '« Oui ; non : quoi ? » !', 'fr')
    expect(inParagraph('frenchSpacing', mended!, 'fr').found).toEqual([])
  })
})
