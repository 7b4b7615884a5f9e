import { existsSync, readFileSync } from 'node:fs'
import { SHIPPED, shippedText } from '../../../electron/core/references'
import { repository } from '../../support/repository'

export type BenchLanguage = 'fr' | 'en'

/** Public texts to check with, beside the checkout; they are no part of it. */
const CHECKS = `${repository}/../shared/reference/checks-only`
const CHECK_FILES: Readonly<Record<BenchLanguage, readonly string[]>> = {
  fr: ['paris-call.fr.txt'],
  en: ['global-digital-compact.en.txt', 'joint-statement-commercial-spyware.v2024-03-18.en.txt', 'paris-call.en.txt'],
}

/** Shorter ones are headings and chapeaux, which stand in several texts in the same words. */
const SHORTEST = 15

/** Two clauses with so many words in a row in common would be precedents of each other. */
const SAME_WORDS = 8

/** Clauses of real texts in a language, none of which repeats another. */
export function realClauses(language: BenchLanguage): string[] {
  const shipped = SHIPPED.map((text) => shippedText.parse(text)).filter((text) => text.language === language)
  const clauses = shipped.flatMap((text) => text.clauses.map((clause) => clause.text))
  for (const name of CHECK_FILES[language]) {
    const path = `${CHECKS}/${name}`
    if (existsSync(path)) clauses.push(...readFileSync(path, 'utf8').split('\n'))
    else console.warn(`SKIPPED: ${name} is not beside this checkout; fewer real clauses are measured.`)
  }
  const seen = new Set<string>()
  const isNew = (text: string): boolean => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    const runs = words.slice(0, Math.max(0, words.length - SAME_WORDS + 1)).map((_, at) => words.slice(at, at + SAME_WORDS).join(' '))
    if (runs.some((run) => seen.has(run))) return false
    for (const run of runs) seen.add(run)
    return true
  }
  return clauses
    .map((text) => text.trim().replaceAll(/\s+/gu, ' '))
    .filter((text) => text.split(' ').length >= SHORTEST && isNew(text))
}
