/** Every written form of a modal verb, by the form under which a scale lists it. */
const MODALS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    shall: 'shall', must: 'must', should: 'should', 'ought to': 'ought to', will: 'will', would: 'would',
    may: 'may', might: 'might', can: 'can cannot', could: 'could',
  },
  fr: {
    doit: 'dois doit devons devez doivent',
    devra: 'devrai devras devra devrons devrez devront',
    devrait: 'devrais devrait devrions devriez devraient',
    peut: 'peux peut pouvons pouvez peuvent puisse puissent puissions',
    pourra: 'pourrai pourras pourra pourrons pourrez pourront',
    pourrait: 'pourrais pourrait pourrions pourriez pourraient',
  },
}

/** The forms of the modal that a scale lists as `listed`, lower case; undefined when it is not a modal. */
export function modalForms(listed: string, language: string): readonly string[] | undefined {
  const forms = MODALS[language]?.[listed]
  return forms?.includes(listed) && listed.includes(' ') ? [forms] : forms?.split(' ')
}

/** The modals of a language as a scale lists them. */
export function modalVerbs(language: string): readonly string[] {
  return Object.keys(MODALS[language] ?? {})
}
