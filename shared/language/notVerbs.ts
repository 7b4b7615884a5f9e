const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** After one of these no English form is a verb: "the agreed text", "their support". */
const NOUN_AFTER_EN = list('the a an this their its our your his her any no such each every political free good')
/** After one of these a participle may be a verb ("of ensuring"), any other form is a noun ("in support"). */
const NOUN_AFTER_PREPOSITION_EN = list('of in with without on upon from under by')
/** Forms that are nouns as often as verbs, and what stands before them when they are. */
const NOUNS_FR = list('demande demandes note notes veille veilles')
const NOUN_AFTER_FR = list("la une cette leur leurs notre sa ces des les toute toutes de d' à en sur aux nos ses votre chaque sans par")

/** Forms of être and avoir, after which a past participle is a verb; a word or two may stand between. */
const AUXILIARIES = list(
  'suis es est sommes êtes sont étais était étaient étions sera seront serait seraient soit soient été être étant fut furent ' +
    'ai as a avons avez ont avait avaient aura auront aurait auraient ait aient avoir ayant eu',
)

/** Whether a form that a verb has is a noun or an adjective here, by the words before and after it. */
export function isNotVerb(
  form: string,
  { before, after, language, participle }: { before: readonly string[]; after: string; language: string; participle: boolean },
): boolean {
  const last = before.at(-1) ?? ''
  if (language === 'fr') {
    if (participle) return !before.slice(-3).some((word) => AUXILIARIES.has(word))
    return NOUNS_FR.has(form) && NOUN_AFTER_FR.has(last)
  }
  if (form === 'will' && (after === 'of' || after === 'to')) return true
  if (form === 'may' && /^\d/.test(after)) return true
  return NOUN_AFTER_EN.has(last) || (!participle && NOUN_AFTER_PREPOSITION_EN.has(last))
}
