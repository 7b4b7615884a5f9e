const many = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at))

const WORDS = many(20_000, (at) => `mot${(at * 7919) % 6000}`)
const COMMIT = 'Nous nous engageons à :'
const formula = (actor: string) =>
  `Nous demandons à l’acteur ${actor} de rendre compte chaque année des mesures qu’il a prises pour appliquer le présent appel`
const item = (at: number) =>
  at % 8 === 0 ? `Nous nous engageons, d’ici à 2030, à suivre l’axe ${at} :` : `prendre la mesure ${at} du plan ${at % 91} ;`

/** Shapes that cost an unwary comparison its time or its memory: the clauses of both sides. */
export const SHAPES: Readonly<Record<string, () => [left: string[], right: string[]]>> = {
  '4,000 clauses of 40 words of their own': () => [
    many(4000, (at) => many(40, (word) => `g${at * 40 + word}`).join(' ')),
    many(4000, (at) => many(40, (word) => `d${at * 40 + word}`).join(' ')),
  ],
  'one word everywhere': () => [
    many(4000, (at) => 'mot '.repeat(1 + (at % 40))),
    many(4000, (at) => 'mot '.repeat(1 + ((at * 7) % 40))),
  ],
  'six words in any order': () => [many(4000, (at) => few(at * 7)), many(4000, (at) => few(at * 5 + 1))],
  '10,000 one-word clauses, shuffled': () => [many(10_000, (at) => `mot${at}`), many(10_000, (at) => `mot${(at * 7919) % 10_007}`)],
  '10,000 times one clause': () => [many(10_000, () => COMMIT), many(9000, () => COMMIT)],
  'two clauses taking turns': () => [
    many(6000, (at) => (at % 2 ? COMMIT : 'prendre des mesures')),
    many(6000, (at) => (at % 3 ? COMMIT : 'prendre des mesures')),
  ],
  '20,000 words split in 1,000': () => [[WORDS.join(' ')], cutInto(1000)],
  '1,000 clauses merged into one': () => [cutInto(1000), [WORDS.join(' ')]],
  'one clause of 20,000 other words': () => [[WORDS.join(' ')], [many(20_000, (at) => `mot${(at * 7907) % 5000}`).join(' ')]],
  '4,000 clauses of a formula, one word changed': () => [many(4000, (at) => formula(`a${at}`)), many(4000, (at) => formula(`b${at}`))],
  '4,000 clauses of a formula, shuffled': () => [many(4000, (at) => formula(`a${at}`)), many(4000, (at) => formula(`a${(at * 1237) % 4001}`))],
  '500 lists flattened': () => [many(4000, item), flattened()],
  '500 paragraphs made lists': () => [flattened(), many(4000, item)],
  'brackets that never balance': () => [[`${'['.repeat(50_000)}paix`], [`${']'.repeat(50_000)}${'[paix'.repeat(4000)}`]],
  'words of 400,000 letters': () => [['é'.repeat(400_000)], [`${'è'.repeat(400_000)}x`]],
}

function few(start: number): string {
  return many(40, (at) => ['la', 'paix', 'et', 'le', 'droit', 'de'][(start * (at + 1) + at) % 6]!).join(' ')
}

function cutInto(count: number): string[] {
  const length = WORDS.length / count
  return many(count, (at) => WORDS.slice(at * length, (at + 1) * length).join(' '))
}

function flattened(): string[] {
  return many(500, (at) => many(8, (one) => item(at * 8 + one)).join(' '))
}
