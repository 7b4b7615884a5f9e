import type { i18n } from 'i18next'
import { isSameLanguage } from '../../language/isSameLanguage'
import type { ClauseSource, Coverage } from '../../model/report'
import type { CoveragePart } from './coverageParts'

/** "62% of this draft’s words are agreed language, from 3 texts." Rounded down: nearly all is not all. */
export function coverageSentence(say: i18n['t'], { words, agreed, sources }: Coverage): string {
  if (words === 0) return say('report.coverage.sentenceEmpty')
  if (agreed === 0) return say('report.coverage.sentenceNone')
  const official = new Set(sources.filter(({ wording }) => wording === 'official').map(({ textId }) => textId))
  const texts = say('report.coverage.texts', { count: official.size })
  const share = Math.floor((agreed / words) * 100) / 100
  return share === 0
    ? say('report.coverage.sentenceUnderOne', { share: 0.01, texts })
    : say('report.coverage.sentence', { share, texts })
}

/** "62%", or "under 1%" of what would be rounded to nothing. */
export function shareInWords(say: i18n['t'], { share, percent }: Pick<CoveragePart, 'share' | 'percent'>): string {
  if (share > 0 && percent === 0) return say('report.coverage.underOne')
  return say('report.coverage.percent', { share: percent / 100 })
}

/**
 * "Adapted, 92% kept": how a clause stands to one source; the share where not all of it stands by itself. And what became of that since.
 */
export function statusInWords(
  say: i18n['t'],
  { status, state, kept, since, archived }: Pick<ClauseSource, 'status' | 'state' | 'kept' | 'since' | 'archived'>,
): string {
  const isWhole = state === 'verbatim' || state === 'translated'
  const word = say(`report.status.${status}`)
  const stands = isWhole ? word : `${word}, ${say('report.sources.kept', { share: Math.floor(kept * 100) / 100 })}`
  const facts = [...(since ? [say(`report.since.${since}`)] : []), ...(archived ? [say('report.since.archived')] : [])]
  return facts.length > 0 ? `${stands} (${facts.join(', ')})` : stands
}

/** "288 words counted": of French, told how, since l’ and d’ are words of their own here and not everywhere. */
export function countedInWords(say: i18n['t'], { words, language }: Pick<Coverage, 'words' | 'language'>): string {
  const count = say('report.coverage.counted', { count: words })
  return isSameLanguage(language, 'fr') && words > 0 ? `${count} ${say('report.coverage.elided')}` : count
}

/** What a part of a draft's words is called, and whether the text is archived. */
export function partName(say: i18n['t'], part: CoveragePart): string {
  const name = nameOf(say, part)
  return 'archived' in part && part.archived ? say('report.coverage.archived', { name }) : name
}

function nameOf(say: i18n['t'], part: CoveragePart): string {
  switch (part.kind) {
    case 'official':
      return part.title
    case 'digest':
      return say('report.coverage.digest', { title: part.title })
    case 'working':
      return say('report.coverage.working', { title: part.title })
    case 'open':
      return say('report.coverage.open')
    case 'own':
      return say('report.coverage.own')
  }
}
