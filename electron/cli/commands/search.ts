import { isoDate, languageTag, textKind } from '../../../shared/model/text'
import { clauseKind } from '../../../shared/model/clause'
import { actor, type SearchAnswer, type SearchFilters, type SearchHit } from '../../../shared/model/search'
import { excerpt } from '../../../shared/search/excerpt'
import { searchClauses } from '../../core/search'
import type { CoreContext } from '../../core/context'
import { oneOf, readArguments } from '../arguments'
import { about, CliFailure } from '../cliFailure'
import type { Command } from '../command'
import { referenceOf } from '../sides'

const MOST = 50
const MOST_ASKED = 2000

const OPTIONS = {
  text: { type: 'string', multiple: true },
  language: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  mentions: { type: 'string', multiple: true },
  sdg: { type: 'string', multiple: true },
  among: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'by-text': { type: 'boolean' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Finds clauses as the search box does, and prints them text by text. */
export const searchCommand: Command = ({ core, say, print }, given) => {
  const { values, positionals } = readArguments(given, ['QUERY'], OPTIONS)
  const query = positionals[0]!
  const filters = filtersFrom(core, values)
  if (query.trim() === '' && Object.keys(filters).length === 0) throw new CliFailure((t) => t('cli.missing', { argument: 'QUERY' }))
  const limit = numberFrom(values.limit, '--limit', 1, MOST_ASKED) ?? MOST
  const answer = searchClauses(core, { query, limit, filters, order: values['by-text'] ? 'text' : 'best' })
  const texts = hitsByText(answer.hits)
  if (values.json) return print(JSON.stringify(factsOf(answer, texts), null, 2))

  const { hits, more, total, nearest } = answer
  if (hits.length === 0) {
    print(query.trim() === '' || total === null ? say('search.nothingFiltered') : say('search.nothing', { query }))
    if (nearest !== null) print(say('search.nearest', { word: nearest }))
    return
  }
  const found = total === null ? say('search.countMany') : say('search.count', { count: total })
  print(more ? `${found}. ${say('search.more', { count: hits.length })}` : found)
  for (const [first, ...others] of texts) {
    print(`\n${first.textTitle} (${first.textId}, ${first.language}${first.wording === 'digest' ? `, ${say('cli.kind.digest')}` : ''})`)
    for (const hit of [first, ...others]) {
      print(`  ${[hit.label, hit.citation].filter(Boolean).join('  ')}`)
      print(`      ${excerpt(hit.text, hit.matches)}`)
    }
  }
}

type Grouped = [SearchHit, ...SearchHit[]]

/** The hits of each text together, the text with the best of them first. */
function hitsByText(hits: readonly SearchHit[]): Grouped[] {
  const groups = new Map<string, Grouped>()
  for (const hit of hits) {
    const group = groups.get(hit.textId)
    if (group) group.push(hit)
    else groups.set(hit.textId, [hit])
  }
  return [...groups.values()]
}

function factsOf({ total, more, nearest }: SearchAnswer, texts: readonly Grouped[]) {
  return {
    total,
    more,
    nearest,
    texts: texts.map((hits) => {
      const { textId: text, textTitle: title, language, wording } = hits[0]
      return {
        text,
        title,
        language,
        wording,
        clauses: hits.map(({ clauseId: clause, kind, label, citation, text: words, isNamed, matches }) => {
          return { clause, kind, label, citation, text: words, isNamed, matches, excerpt: excerpt(words, matches) }
        }),
      }
    }),
  }
}

type Values = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

function filtersFrom(core: CoreContext, values: Values): SearchFilters {
  const { text, language, kind, mentions, sdg, among, from, to } = values
  return {
    ...(text && { texts: text.map((id) => referenceOf(core, '--text', id)) }),
    ...(language && { languages: language.map((tag) => matching(tag, '--language', languageTag, 'fr, en, …')) }),
    ...(kind && { kinds: kind.map((one) => oneOf(one, '--kind', clauseKind.options)) }),
    ...(mentions && { mentions: mentions.map((one) => oneOf(one, '--mentions', actor.options)) }),
    ...(sdg && { sdgs: sdg.map((one) => numberFrom(one, '--sdg', 1, 17)!) }),
    ...(among !== undefined && { textKind: oneOf(among, '--among', textKind.options) }),
    ...(from !== undefined && { adoptedFrom: matching(from, '--from', isoDate, '2018-11-12') }),
    ...(to !== undefined && { adoptedTo: matching(to, '--to', isoDate, '2018-11-12') }),
  }
}

/** The value where the schema takes it; else a failure that says what one looks like. */
function matching(value: string, option: string, schema: { safeParse(value: string): { success: boolean } }, choices: string): string {
  if (schema.safeParse(value).success) return value
  throw about(option, (say) => say('cli.notOneOf', { value, choices }))
}

function numberFrom(value: string | undefined, option: string, least: number, most: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw about(option, (say) => say('cli.notOneOf', { value, choices: `${least}–${most}` }))
}
