import { textWithNotes } from '../../../shared/clauses/footnotes'
import { detectLanguage } from '../../../shared/language/detect'
import { failureSentence } from '../../../shared/messages/translator'
import type { Precedent, PrecedentAnswer, WordingQuestion } from '../../../shared/model/precedent'
import { ofWording } from '../../core/precedents'
import { getTextState } from '../../core/textStates'
import { list, listHolding } from '../../core/texts'
import type { CoreContext } from '../../core/context'
import { readArguments } from '../arguments'
import { about, CliFailure } from '../cliFailure'
import type { Command } from '../command'

const MOST = 20

type Asked = Pick<WordingQuestion, 'text' | 'except'> & { languages: string[] }

/** Lists the clauses of references that say what a text or a clause says. */
export const precedentsCommand: Command = async ({ core, say, print }, given) => {
  const { values } = readArguments(given, [], {
    text: { type: 'string' },
    clause: { type: 'string' },
    in: { type: 'string' },
    language: { type: 'string' },
    all: { type: 'boolean' },
    json: { type: 'boolean' },
  })
  if ((values.text === undefined) === (values.clause === undefined)) {
    throw new CliFailure((t) => t('cli.missing', { argument: '--text | --clause' }))
  }
  const asked = values.text === undefined ? clauseAsked(core, values.clause!, values.in) : textAsked(core, values.text, values.language)
  const answers: PrecedentAnswer[] = []
  for (const language of asked.languages) {
    const among = values.all ? 'all' : 'references'
    const question: WordingQuestion = { text: asked.text, except: asked.except, language, among, limit: MOST, digests: false }
    answers.push(await ofWording(core, question, { whole: true }))
  }
  const claimed = answers.flatMap((answer) => answer.claimed).toSorted((a, b) => b.score - a.score).slice(0, MOST)
  if (values.json) {
    print(JSON.stringify({ matches: claimed.map(matchOf) }, null, 2))
    return
  }
  const missing = answers.every((answer) => answer.missing) ? answers[0]?.missing : null
  if (missing) print(say('cli.noTextIn', { language: missing.language, available: missing.available.join(', ') }))
  else if (claimed.length === 0) print(say('cli.noPrecedent'))
  for (const one of claimed) {
    print(`${one.score.toFixed(2)}  ${one.citation}  (${[one.language, one.adoptedOn].filter(Boolean).join(', ')})`)
    print(`      ${spanOf(one).replaceAll(/\s+/gu, ' ')}`)
  }
}

function matchOf(found: Precedent) {
  const { textId: text, clauseId: clause, label, citation, language, score, shared } = found
  return { text, clause, label, citation, language, score, shared, passage: spanOf(found) }
}

/** The clause from its first shared word to its last. */
function spanOf({ text, passages }: Precedent): string {
  return text.slice(Math.min(...passages.map(({ start }) => start)), Math.max(...passages.map(({ end }) => end)))
}

/** A text too short to tell its language is looked for in every language there is. */
function textAsked(core: CoreContext, text: string, language: string | undefined): Asked {
  const detected = language ?? detectLanguage(text)
  const languages = detected === 'und' ? [...new Set(list(core).map((record) => record.language))] : [detected]
  return { text, except: null, languages }
}

function clauseAsked(core: CoreContext, clauseId: string, within: string | undefined): Asked {
  const holders = listHolding(core, clauseId).filter((id) => within === undefined || id === within)
  const [textId] = holders
  if (textId === undefined) {
    throw about('--clause', (say) => failureSentence(say, { code: 'not_found', details: { what: 'clause', id: clauseId } }))
  }
  if (holders.length > 1) throw about('--clause', (say) => say('cli.severalTexts', { texts: holders.join(', ') }))
  const { record, clauses } = getTextState(core, { text: textId })
  const clause = clauses.find(({ id }) => id === clauseId)!
  return { text: textWithNotes(clause.content), except: { textId, clauseId }, languages: [record.language] }
}
