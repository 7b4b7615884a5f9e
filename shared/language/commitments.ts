import type { VerbScale } from '../model/comparison'
import { englishForms } from './englishForms'
import { frenchForms } from './frenchForms'
import { modalForms, modalVerbs } from './modalVerbs'
import { isNotVerb } from './notVerbs'
import { foldTypography } from './typography'

/** A verb of a scale, or a modal, where a text has it. */
export interface Commitment {
  /** The words it is made of, by index: a reflexive pronoun, the verb, what belongs to it ("take note"). */
  words: number[]
  /** Equal for every form of one verb. */
  verb: string
  /** Null for a modal that the scale does not list. */
  strength: number | null
  modal: boolean
}

interface Entry {
  verb: string
  strength: number | null
  modal: boolean
  reflexive: boolean
  participle: boolean
  /** The words that must follow the form. */
  rest: readonly string[]
}

type Forms = ReadonlyMap<string, readonly Entry[]>
const known = new WeakMap<VerbScale, Map<string, Forms>>()

/**
 * The verbs of commitment among the words of a text, given in lower case and folded (`foldTypography`),
 * without spaces. Any form of a verb of the scale counts; forms that are nouns where they stand do not.
 */
export function findCommitments(words: readonly string[], language: string, scale: VerbScale): Commitment[] {
  const forms = formsOf(scale, language)
  const found: Commitment[] = []
  for (let at = 0; at < words.length; at++) {
    const [form, inverted] = withoutPronoun(words[at]!, language)
    const entries = forms.get(form)
    if (!entries) continue
    const match = entries.find((entry) => {
      if (!entry.rest.every((word, index) => particle(words[at + 1 + index]) === word)) return false
      if (isReflexive(words, at, entry.participle, inverted) !== entry.reflexive) return false
      const around = { before: words.slice(Math.max(0, at - 3), at), after: words[at + 1] ?? '', language, participle: entry.participle }
      return !isNotVerb(form, around)
    })
    if (!match) continue
    const pronoun = match.reflexive && !match.participle && !inverted ? [at - 1] : []
    found.push({ ...match, words: [...pronoun, at, ...match.rest.map((_, index) => at + 1 + index)] })
    at += match.rest.length
  }
  return found
}

/** « engageons-nous » is the verb with its pronoun after it. */
function withoutPronoun(word: string, language: string): [form: string, inverted: boolean] {
  if (language !== 'fr' || !word.includes('-')) return [word, false]
  const form = word.replace(/-(?:nous|vous|t-il|t-elle|ils?|elles?)$/, '')
  return [form, form !== word && /-(?:nous|vous)$/.test(word)]
}

function isReflexive(words: readonly string[], at: number, participle: boolean, inverted: boolean): boolean {
  if (inverted) return true
  for (const place of participle ? [at - 1, at - 2, at - 3] : [at]) {
    const [pronoun, before] = [words[place - 1], words[place - 2]]
    if (pronoun === "s'" || pronoun === 'se') return true
    if (pronoun !== 'nous' && pronoun !== 'vous') continue
    if (before === pronoun) return true
    if (/(?:er|ir|re)$/.test(words[place]!) && /^(?:à|de|pour|sans|et|,)$/.test(before ?? '')) return true
  }
  return false
}

/** "call on" is "call upon". */
function particle(word: string | undefined): string | undefined {
  return word === 'on' ? 'upon' : word
}

function formsOf(scale: VerbScale, language: string): Forms {
  const byLanguage = known.get(scale) ?? new Map<string, Forms>()
  known.set(scale, byLanguage)
  const ready = byLanguage.get(language) ?? indexForms(scale, language)
  byLanguage.set(language, ready)
  return ready
}

function indexForms(scale: VerbScale, language: string): Forms {
  const forms = new Map<string, Entry[]>()
  const add = (form: string, entry: Entry) => {
    const entries = forms.get(form) ?? []
    // What is said in more words, and first, is meant.
    forms.set(form, [...entries, entry].toSorted((a, b) => b.rest.length - a.rest.length))
  }
  const addModal = (listed: string, strength: number | null) => {
    for (const written of modalForms(listed, language) ?? []) {
      const [form = '', ...rest] = written.split(' ')
      add(form, { verb: listed, strength, modal: true, reflexive: false, participle: false, rest })
    }
  }
  const listed = new Set<string>()
  for (const { strength, verbs } of scale) {
    for (const name of verbs) {
      const verb = foldTypography(name.trim().toLowerCase()).replace(/[’']/g, "'")
      if (listed.has(verb)) continue
      listed.add(verb)
      if (modalForms(verb, language)) addModal(verb, strength)
      else addVerb(verb, strength, language, add)
    }
  }
  for (const modal of modalVerbs(language)) if (!listed.has(modal)) addModal(modal, null)
  return forms
}

function addVerb(verb: string, strength: number, language: string, add: (form: string, entry: Entry) => void): void {
  const reflexive = language === 'fr' && /^(?:s'|se )/.test(verb)
  const [head = '', ...rest] = (reflexive ? verb.replace(/^(?:s'|se )/, '') : verb).split(/\s+/)
  const entry = { verb: oneSpelling(verb), strength, modal: false, reflexive, rest: rest.map((word) => particle(word)!) }
  // British and American spellings are one verb.
  const spellings = language === 'en' ? new Set([head, head.replace(/ise$/, 'ize'), head.replace(/ize$/, 'ise')]) : [head]
  for (const spelling of spellings) {
    const { finite, participles } = language === 'fr' ? frenchForms(spelling) : englishForms(spelling)
    for (const form of new Set([spelling, ...finite])) add(form, { ...entry, participle: false })
    for (const form of new Set(participles)) {
      if (!finite.includes(form)) add(form, { ...entry, participle: true })
    }
  }
}

function oneSpelling(verb: string): string {
  return verb.replace(/ize\b/, 'ise').replace(/\bon$/, 'upon')
}
