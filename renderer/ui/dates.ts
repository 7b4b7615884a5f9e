const MINUTE = 60_000
const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
]
const LONGEST_RELATIVE = 7 * 24 * 60 * MINUTE

/** A calendar date, YYYY-MM-DD, in words: "12 November 2018". The day is the same in every time zone. */
export function longDate(isoDate: string, language: string): string {
  return new Intl.DateTimeFormat(regional(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  )
}

/** A moment in the user's time zone: "12 November 2018, 14:30". */
export function dateAndTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(regional(language), { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
}

/** "2 minutes ago" within the week, else the date. Both moments in milliseconds since 1970. */
export function timeAgo(moment: number, now: number, language: string): string {
  const past = Math.max(0, now - moment)
  if (past >= LONGEST_RELATIVE) {
    return new Intl.DateTimeFormat(regional(language), { dateStyle: 'medium' }).format(moment)
  }
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  const step = STEPS.find(([, milliseconds]) => past >= milliseconds)
  return step ? words.format(-Math.floor(past / step[1]), step[0]) : words.format(0, 'second')
}

/** Day before month: the order of the texts themselves, whatever the system's English is. */
function regional(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
