import type { HintEdit } from '../model/hint'
import { isFrench, type Finding } from './check'
import type { Ending } from './ending'

/** The finding that a clause should end with this mark, and the fix that makes it. */
export function endWith(text: string, ending: Ending, mark: string, language: string): Finding {
  const spaced = isFrench(language) ? spaceBefore(mark) + mark : mark
  // The space before the old mark goes with it; a question mark is wording and stays.
  const replaced = /^[,;.:]$/.test(ending.mark)
  const start = replaced ? text.slice(0, ending.at).trimEnd().length : ending.at + ending.mark.length
  const end = ending.at + ending.mark.length
  const fix: HintEdit[] = [{ start, end, text: spaced }]
  return {
    ...ending.shown,
    message: 'endsWith',
    values: { mark },
    fix: ending.mark === '' || replaced ? fix : null,
  }
}

/** What French sets before a mark: a thin no-break space before ; ! ?, a full one before the colon. */
export function spaceBefore(mark: string): string {
  if (mark === ':') return '\u00a0'
  return /^[;!?]$/.test(mark) ? '\u202f' : ''
}
