import { readFileSync } from 'node:fs'
import { plainText } from '../../../shared/clauses/plainText'
import type { ClauseKind } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'
import type { Random } from './random'

export interface BaseClause {
  kind: ClauseKind
  depth: number
  text: string
}

interface ShippedText {
  clauses: { kind: ClauseKind; depth: number; text?: string; content?: InlineContent }[]
}

function shipped(name: string): BaseClause[] {
  const file = new URL(`../../../resources/texts/${name}.json`, import.meta.url)
  const { clauses } = JSON.parse(readFileSync(file, 'utf8')) as ShippedText
  return clauses.map(({ kind, depth, text, content }) => ({ kind, depth, text: text ?? plainText(content ?? []) }))
}

/** The shipped texts that pairs are made from, and the other instruments that insertions come from. */
export function baseTexts(language: 'fr' | 'en'): { base: BaseClause[]; other: BaseClause[] } {
  if (language === 'fr') {
    return {
      base: shipped('global-digital-compact.fr'),
      other: [...shipped('paris-call.fr'), ...shipped('christchurch-call.fr')],
    }
  }
  return { base: shipped('christchurch-call.en'), other: shipped('paris-call.en') }
}

/**
 * More clauses in the manner of the given ones: each word follows another as it does somewhere in them.
 * They share phrases with one another far more than real clauses do.
 */
export function imitate(models: readonly BaseClause[], count: number, random: Random): BaseClause[] {
  const follows = new Map<string, string[]>()
  const firsts: string[] = []
  for (const { text } of models) {
    const words = text.split(/\s+/)
    if (words.length < 8) continue
    firsts.push(words[0]!)
    words.forEach((word, at) => {
      const next = words[at + 1]
      if (next !== undefined) follows.set(word, [...(follows.get(word) ?? []), next])
    })
  }
  return Array.from({ length: count }, () => {
    const words = [random.pick(firsts)]
    const length = 15 + random.below(60)
    while (words.length < length) words.push(random.pick(follows.get(words.at(-1)!) ?? firsts))
    return { kind: 'paragraph', depth: 0, text: words.join(' ').replace(/[,;:.]*$/, '.') }
  })
}
