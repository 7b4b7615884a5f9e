import type { ClauseSource, CoverageStatus } from '../../model/report'

/** What one origin alone makes of a clause in a draft of this language. */
export function sourceStatus(source: ClauseSource, language: string): CoverageStatus {
  if (source.wording !== 'official') return source.wording
  return isSameLanguage(source.language, language) ? source.state : 'translated'
}

/** Whether words of one tag can be held to words of the other. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split('-', 1)[0] === other.split('-', 1)[0]
}
