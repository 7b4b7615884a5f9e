const PRESENT = 'e es ons ez ent'
const IMPERFECT = 'ais ait ions iez aient'
const FUTURE = 'ai as a ons ez ont ais ait ions iez aient'

interface Conjugation {
  finite: string[]
  participles: string[]
}

/** What follows the part of an irregular verb that never changes; `r` is what the future is made on. */
const IRREGULAR: readonly { ending: RegExp; finite: string; future: string; participles: string }[] = [
  { ending: /enir$/, finite: 'iens ient enons enez iennent ienne iennes enais enait enions eniez enaient enant int inrent', future: 'iendr', participles: 'enu enue enus enues' },
  { ending: /prendre$/, finite: 'prends prend prenons prenez prennent prenne prennes prenais prenait prenions preniez prenaient prenant prit prirent', future: 'prendr', participles: 'pris prise prises' },
  { ending: /mettre$/, finite: 'mets met mettons mettez mettent mette mettes mettais mettait mettions mettiez mettaient mettant mit mirent', future: 'mettr', participles: 'mis mise mises' },
  { ending: /aître$/, finite: 'ais aît aissons aissez aissent aisse aissais aissait aissions aissiez aissaient aissant ut urent', future: 'aîtr', participles: 'u ue us ues' },
  { ending: /mouvoir$/, finite: 'meus meut mouvons mouvez meuvent meuve mouvais mouvait mouvions mouviez mouvaient mouvant mut murent', future: 'mouvr', participles: 'mu mue mus mues' },
  { ending: /oudre$/, finite: 'ous out olvons olvez olvent olve olvais olvait olvant olut', future: 'oudr', participles: 'olu olue olus olues' },
  { ending: /ndre$/, finite: 'nds nd ndons ndez ndent nde ndais ndait ndions ndiez ndaient ndant ndit', future: 'ndr', participles: 'ndu ndue ndus ndues' },
  { ending: /voir$/, finite: 'vois voit voyons voyez voient voie voyais voyait voyant vit', future: 'verr voir', participles: 'vu vue vus vues' },
]

/** The written forms of a French verb from its infinitive, without its pronoun: finite forms and past participles. */
export function frenchForms(verb: string): Conjugation {
  if (verb.endsWith('er')) return firstGroup(verb.slice(0, -2))
  for (const { ending, finite, future, participles } of IRREGULAR) {
    if (!ending.test(verb)) continue
    const root = verb.replace(ending, '')
    const conjugated = (endings: string) => endings.split(' ').map((one) => root + one)
    const ahead = future.split(' ').flatMap((stem) => FUTURE.split(' ').map((end) => root + stem + end))
    return { finite: [verb, ...conjugated(finite), ...ahead], participles: conjugated(participles) }
  }
  if (verb.endsWith('ir')) return secondGroup(verb.slice(0, -1))
  return { finite: [verb], participles: [] }
}

function firstGroup(stem: string): Conjugation {
  // Before a mute e: complète, appelle, emploie. Before a and o: engageons, commençait.
  const muted = new Set([stem, stem.replace(/[eé]([^aeiouéè]{1,2})$/, 'è$1'), stem.replace(/(e)([lt])$/, '$1$2$2'), stem.replace(/y$/, 'i')])
  const open = stem.replace(/g$/, 'ge').replace(/c$/, 'ç')
  const written = (end: string) => (/^[ao]/.test(end) ? open : stem) + end
  const mute = [...muted].flatMap((one) => [
    ...['e', 'es', 'ent'].map((end) => one + end),
    ...FUTURE.split(' ').map((end) => `${one}er${end}`),
  ])
  const plain = `${PRESENT} ${IMPERFECT} ant a er èrent`.split(' ').map(written)
  return { finite: [...new Set([...plain, ...mute])], participles: ['é', 'ée', 'és', 'ées'].map((end) => stem + end) }
}

/** `stem` ends in the i of the infinitive: garanti-, fini-. */
function secondGroup(stem: string): Conjugation {
  const finite = 's t ssons ssez ssent sse sses ssais ssait ssions ssiez ssaient ssant r'.split(' ').map((end) => stem + end)
  const ahead = FUTURE.split(' ').map((end) => `${stem}r${end}`)
  return { finite: [...finite, ...ahead], participles: ['', 'e', 's', 'es'].map((end) => stem + end) }
}
