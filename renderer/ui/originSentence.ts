import type { TFunction } from 'i18next'
import type { ToldOrigin } from '../../shared/origins/barState'
import { changeCounts } from '../../shared/origins/changeCounts'
import type { Standing } from '../../shared/origins/standing'

/** How a clause stands to each of its origins, in words. */
export function originSentence(t: TFunction, told: readonly ToldOrigin[]): string {
  return told.map((one) => sentenceFor(t, one)).join(' ')
}

function sentenceFor(t: TFunction, { origin: { citation, wording, passage }, standing }: ToldOrigin): string {
  if (wording !== 'official') return t(`origin.told.${wording}`, { citation })
  if (standing.state === 'translated') return t('origin.told.translated', { citation })
  if (standing.state !== 'verbatim') {
    return t(`origin.told.${standing.state}`, { citation, share: keptShare(standing), changes: countsInWords(t, standing) })
  }
  return t(passage ? 'origin.told.passage' : 'origin.told.verbatim', { citation })
}

/** Rounded down: what is not all of it must not read as all of it. */
export function keptShare({ kept }: Pick<Standing, 'kept'>): number {
  return Math.floor(kept * 100) / 100
}

/** "2 words added, 1 dropped, 1 place changed"; '' where nothing differs. */
export function countsInWords(t: TFunction, standing: Pick<Standing, 'changes'>): string {
  const { added, dropped, changed } = changeCounts(standing)
  return [
    ...(added > 0 ? [t('origin.counts.added', { count: added })] : []),
    ...(dropped > 0 ? [t('origin.counts.dropped', { count: dropped })] : []),
    ...(changed > 0 ? [t('origin.counts.changed', { count: changed })] : []),
  ].join(', ')
}
