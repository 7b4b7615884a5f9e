/**
 * The Sustainable Development Goals a wording names, ascending: "(SDGs 4, 5 and 10)", « (ODD 1 à 3) ».
 * Only numbers from 1 to 17 that follow the abbreviation count; a target such as 5.b counts as its goal.
 */
export function namedSdgs(text: string): number[] {
  const found = new Set<number>()
  for (const match of text.matchAll(MENTION)) {
    const [, list = ''] = match
    for (const [, from = '', to] of list.matchAll(/(\d{1,2})(?:\.\w)?(?:\s*(?:à|to|–|-)\s*(\d{1,2}))?/gu)) {
      const last = Number(to ?? from)
      for (let goal = Number(from); goal <= last; goal++) {
        if (goal >= 1 && goal <= 17) found.add(goal)
      }
    }
  }
  return [...found].toSorted((a, b) => a - b)
}

const NUMBER = String.raw`\d{1,2}(?:\.\w)?`
const SEPARATOR = String.raw`\s*(?:,|;|et|and|à|to|–|-|&)\s*`
const MENTION = new RegExp(String.raw`\b(?:ODD|SDGs?)\s*((?:${NUMBER})(?:${SEPARATOR}(?:${NUMBER}))*)`, 'gu')
