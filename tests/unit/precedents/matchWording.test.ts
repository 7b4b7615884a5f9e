import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLAIMED_FROM } from '../../../shared/model/precedent'
import { matchWording } from '../../../shared/precedents/matchWording'
import { weightsAmong } from '../../../shared/precedents/weights'
import { createWordingReader } from '../../../shared/precedents/wording'
import compact from '../../../resources/texts/global-digital-compact.fr.json'
import call from '../../../resources/texts/paris-call.fr.json'

const read = createWordingReader('fr')
const weigh = weightsAmong(compact.clauses.map(({ text }) => read(text)))
const match = (question: string, candidate: string) => matchWording(read(question), read(candidate), weigh, compact.clauses.length)
const marked = (text: string, ranges: { start: number; end: number }[]) => ranges.map(({ start, end }) => text.slice(start, end))

const CLAUSE =
  'Nous sommes conscients que le coût élevé des terminaux et des services de données mobiles et l’insuffisance des infrastructures de réseau freinent la réduction de la fracture numérique.'

describe('matching two wordings', () => {
  test('the same words are one passage, whatever the typography', () => {
    const other = CLAUSE.replaceAll('’', "'").toUpperCase()
    expect(match(CLAUSE, other)).toMatchObject({ score: 1, exact: 'verbatim', shared: [{ start: 0, end: CLAUSE.length - 1 }] })
  })

  test('a replaced word is left out of the passages and what surrounds it is not', () => {
    const { score, exact, shared } = match(CLAUSE.replace('élevé', 'exorbitant'), CLAUSE)
    expect(marked(CLAUSE.replace('élevé', 'exorbitant'), shared)).toEqual([
      'Nous sommes conscients que le coût',
      CLAUSE.slice(CLAUSE.indexOf('des terminaux'), -1),
    ])
    expect(exact).toBe('near')
    expect(score).toBeGreaterThan(0.8)
  })

  test('half a clause inside a longer paragraph is a precedent', () => {
    const kept = CLAUSE.slice(CLAUSE.indexOf('des terminaux'), -1)
    const longer = `Chacun sait ce que la vie coûte à ceux qui habitent loin des villes, où le prix ${kept}, comme le rappelle le rapporteur dans les pages qu’il a remises hier au comité.`
    const { score, passages } = match(longer, CLAUSE)
    expect(score).toBeGreaterThanOrEqual(CLAIMED_FROM)
    expect(marked(CLAUSE, passages)).toEqual([kept])
  })

  test('what is left of a clause in a longer paragraph is a precedent in a small library, and chance in a large one', () => {
    const left = 'que le prix élevé des terminaux et du service de données mobiles et l’insuffisance d’infrastructures de réseau'
    const question = `Le rapporteur l’a redit devant une assemblée clairsemée ${left} pèsent sur les foyers, et chacun des orateurs inscrits a pu exposer ses propres vues avant la clôture de la séance du matin.`
    const among = (clauses: number) => matchWording(read(question), read(CLAUSE), weigh, clauses).score
    expect(among(200)).toBe(among(1000))
    expect(among(200)).toBeGreaterThanOrEqual(CLAIMED_FROM)
    expect(among(1_000_000)).toBeLessThan(CLAIMED_FROM)
  })

  test('boilerplate and what two clauses of one field share by chance is none', () => {
    const phrases = ['Nous nous engageons, d’ici à 2030, à protéger les rivières', 'les pays en développement et la coopération internationale']
    const scores = phrases.flatMap((phrase) => compact.clauses.map(({ text }) => match(phrase, text).score))
    expect(Math.max(...scores)).toBeLessThan(CLAIMED_FROM)
  })

  test('the clause itself comes before one with other words in two places', () => {
    const twin = CLAUSE.replace('mobiles', 'publics').replace('freinent', 'favorisent')
    const question = `Chacun le sait dans les lieux publics : ${CLAUSE.slice(CLAUSE.indexOf('des services'), -1).replace('réduction', 'fermeture')}, et nul ne peut le nier.`
    expect(match(question, CLAUSE).score).toBeGreaterThan(match(question, twin).score)
    expect(match(question, CLAUSE).score).toBeGreaterThanOrEqual(CLAIMED_FROM)
  })

  test('what begins and ends as the clause does stands together, however many words were changed between', () => {
    const { text } = compact.clauses.find((clause) => clause.text.startsWith('Le monde numérique évolue'))!
    const asked = text.replace('faire le suivi et de s’y adapter', 'faires le contre et de s’y résolus')
    const twin = text.replace('monde', 'défis').replace('risques', 'donateurs')
    expect(asked).not.toBe(text)
    expect(match(asked, text).score).toBeGreaterThan(match(asked, twin).score)
  })

  test('words that stand twice are those that stand in the same order', () => {
    const { text } = call.clauses.find((clause) => clause.text.includes('les acteurs non étatiques, y compris'))!
    const asked = text.replace('empêcher', 'empêchers').replace('étatiques', 'propriété').replace('pour celui d’autres', 'pour d’autres celui')
    const twin = text.replace('étatiques', 'portent').replace('compte', 'néfastes')
    expect(asked).not.toBe(text)
    expect(match(asked, text).score).toBeGreaterThan(match(asked, twin).score)
  })

  test('the second part put before the first is one passage still', () => {
    const cut = CLAUSE.indexOf('et l’insuffisance')
    const turned = `${CLAUSE.slice(cut, -1)}, ${CLAUSE.slice(0, cut)}`
    const apart = `${CLAUSE.slice(cut, -1)}, ce que les parties tiennent pour acquis depuis trente ans, ${CLAUSE.slice(0, cut)}`
    expect(match(turned, CLAUSE).score).toBeGreaterThan(match(apart, CLAUSE).score)
    expect(match(turned, CLAUSE).score).toBeGreaterThan(0.9)
  })

  test('a telling phrase said whole in a clause is a precedent, and one made of what stands everywhere is none', () => {
    expect(match('la réduction de la fracture numérique', CLAUSE)).toMatchObject({ exact: 'verbatim' })
    expect(match('le coût élevé des terminaux', CLAUSE).score).toBeGreaterThanOrEqual(CLAIMED_FROM)
    expect(match('Nous sommes conscients que le', CLAUSE).score).toBeLessThan(CLAIMED_FROM)
  })

  test('capitals without accents are the same words', () => {
    const capitals = CLAUSE.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase()
    const { score, shared } = match(capitals.replace('FREINENT', 'RETARDENT'), CLAUSE)
    expect(shared).toHaveLength(2)
    expect(score).toBeGreaterThan(0.9)
    expect(match(CLAUSE.replace('freinent', 'retardent'), capitals).score).toBeGreaterThan(0.9)
  })

  test('words in another order are still found', () => {
    const [a, b] = ['le coût élevé des terminaux et des services de données mobiles', 'l’insuffisance des infrastructures de réseau']
    const turned = `Nous sommes conscients que ${b} et ${a} freinent la réduction de la fracture numérique.`
    expect(marked(turned, match(turned, CLAUSE).shared)).toEqual(expect.arrayContaining([expect.stringContaining(a)]))
  })

  test('endings and small words aside it is the same wording inflected', () => {
    expect(match('réductions des fractures numériques', 'la réduction de la fracture numérique').exact).toBe('inflected')
  })
})

describe('any two texts', () => {
  const words = fc.constantFrom(...CLAUSE.split(' '), 'paix', 'droits', '\uD83D', '', '日本語', '—')
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')))

  test('share whole, ordered passages inside both, and score between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { score, shared, passages } = match(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(passages).toHaveLength(shared.length)
        const starts = new Set(read(a).words.map(({ start }) => start))
        let last = 0
        for (const { start, end } of shared) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(starts.has(start)).toBe(true)
          last = end
        }
        expect(last).toBeLessThanOrEqual(a.length)
        const inOrder = passages.toSorted((one, other) => one.start - other.start)
        inOrder.forEach(({ start, end }, at) => {
          expect(start).toBeGreaterThanOrEqual(inOrder[at - 1]?.end ?? 0)
          expect(end).toBeLessThanOrEqual(b.length)
        })
      }),
    )
  })

  test('are the same exactly when they score 1, and alike from either side', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const folded = (one: string) => read(one).words.map((word) => word.folded).join(' ')
        const { score } = match(a, b)
        expect(score === 1).toBe(folded(a) !== '' && folded(a) === folded(b))
        expect(match(a, a).score).toBe(folded(a) === '' ? 0 : 1)
        expect(Math.abs(score - match(b, a).score)).toBeLessThan(0.35)
      }),
    )
  })
})

test('very long and very repetitive wordings are compared in bounded time', () => {
  const long = read('la paix durable '.repeat(7000))
  const { score } = matchWording(long, read('la paix juste et durable '.repeat(5000)), () => 0.5, 1)
  expect(score).toBeGreaterThan(0)
})
