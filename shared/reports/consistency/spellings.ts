import { cut, tokenKind } from '../../language/tokens'
import { foldTypography } from '../../language/typography'
import type { ConsistencyFinding } from '../../model/report'
import type { ClauseToRead, ConsistencyTask } from './consistencyTask'
import { findingOf, isInName, isSilent, type Usage } from './usage'

interface Word extends Usage {
  /** In lower case, one shape of hyphen and apostrophe. */
  folded: string
}

/**
 * First halves of compounds that are also written apart ("cyber space", "policy makers"); any two words that
 * happen to make up a third one are not ("every day", "everyday").
 */
const WRITTEN_APART = new Set(
  'cyber multi inter intra trans micro macro tele hyper bio eco geo meta data policy law life web co non anti pré post sous bio infra'.split(' '),
)
/** Agreed terms of two words that take no hyphen, whatever noun follows. */
const NO_HYPHEN = new Set(
  ['civil society', 'private sector', 'public sector', 'human rights', 'artificial intelligence', 'personal data', 'critical infrastructure', 'digital divide'].map(
    (term) => term.replace(' ', '-'),
  ),
)
/** With a hyphen another word: to re-form is not to reform. */
const OTHER_WORD = /^(?:re-(?:form|sign|cover|sort|present|lease|creat|sent|mark|treat|dress|serv)|co-op)/u
/** British and American: what is between the slashes is all that differs. */
const TWO_SPELLINGS = 'colo/u/r behavio/u/r favo/u/r hono/u/r labo/u/r neighbo/u/r endeavo/u/r'
  .split(' ')
  .map((word) => word.split('/'))
  .map(([before, letter, after]) => ({ american: `${before}${after}`, british: `${before}${letter}${after}` }))

/** Words that the draft spells in more than one way: with a hyphen and without, -ise and -ize, colour and color. */
export function spellings({ language, clauses }: ConsistencyTask): ConsistencyFinding[] {
  const words = clauses.flatMap((clause) => wordsOf(clause, language))
  const groups = new Map<string, Map<string, Usage[]>>()
  const add = (key: string, form: string, usage: Usage): void => {
    const forms = groups.get(key) ?? new Map<string, Usage[]>()
    groups.set(key, forms)
    forms.set(form, [...(forms.get(form) ?? []), usage])
  }
  for (const [at, word] of words.entries()) {
    const shape = singular(word.folded)
    const key = shape.replaceAll('-', '')
    if (key.length > 4 && !OTHER_WORD.test(shape)) add(`compound ${key}`, shape, word)
    const next = words[at + 1]
    if (next && next.clause === word.clause && /^\s$/u.test(word.clause.text.slice(word.end, next.start))) {
      const apart = `${word.folded} ${singular(next.folded)}`
      const both = { clause: word.clause, start: word.start, end: next.end }
      if (WRITTEN_APART.has(word.folded) || NO_HYPHEN.has(`${word.folded}-${next.folded}`)) add(`compound ${apart.replace(' ', '')}`, apart, both)
    }
    if (!/^en\b/.test(language)) continue
    const [, root, letter] = /^(\p{L}{3,})i([sz])(?:e[ds]?|ing|ations?|ers?)$/u.exec(word.folded) ?? []
    if (root && letter) add(`suffix ${root}`, letter, word)
    for (const { american, british } of TWO_SPELLINGS) {
      if (word.folded.startsWith(british)) add(`country ${american}`, british, word)
      else if (word.folded.startsWith(american)) add(`country ${american}`, american, word)
    }
  }
  return [...groups.values()].flatMap((forms) => findingOf('spelling', forms.values()) ?? [])
}

/** The words of a clause that are settled, and no part of a name. */
function wordsOf(clause: ClauseToRead, language: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const token of cut(clause.text, language)) {
    const start = end
    end += token.length
    if (tokenKind(token) !== 'word' || isSilent(clause, start, end) || isInName(clause, start, end)) continue
    words.push({ clause, start, end, folded: foldTypography(token).toLowerCase() })
  }
  return words
}

function singular(word: string): string {
  return word.length > 5 ? word.replace(/(?<![su])s$/u, '') : word
}
