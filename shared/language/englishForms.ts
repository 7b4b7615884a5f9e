// Past and participle of the irregular verbs such texts use.
const IRREGULAR: Readonly<Record<string, string>> = {
  undertake: 'undertook undertaken', take: 'took taken', seek: 'sought', uphold: 'upheld', hold: 'held',
  strive: 'strove striven', give: 'gave given', make: 'made', keep: 'kept', bear: 'bore borne', choose: 'chose chosen',
  forbid: 'forbade forbidden', bind: 'bound', lead: 'led', build: 'built', set: 'set', put: 'put',
}
// Stressed on the last syllable, so that its consonant doubles.
const DOUBLING = /(?:mit|fer|cur|pel|stop|plan|ban|ret)$/

/** The written forms of an English verb from its dictionary form: finite forms and participles. */
export function englishForms(verb: string): { finite: string[]; participles: string[] } {
  const stem = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb.replace(/e$/, '')
  const third = /[^aeiou]y$/.test(verb) ? `${stem}es` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  const long = DOUBLING.test(verb) ? verb + verb.at(-1)! : verb.replace(/e$/, '')
  const past = IRREGULAR[verb]?.split(' ') ?? [DOUBLING.test(verb) ? `${long}ed` : `${stem}ed`]
  return { finite: [verb, third], participles: [...past, `${long}ing`] }
}
