import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A theme is colours and nothing else. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']
/** A language is what things are called, and in which language they say they are. */
const OF_WORDS = ['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language']

/** No violation of WCAG 2.2 AA that axe can find, in the light and in the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await violationsOn(page, (axe) => axe.withTags(STANDARD)), 'accessibility').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await violationsOn(page, (axe) => axe.withRules(OF_COLOUR)), 'colours of the dark theme').toEqual([])
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

/** Nothing without a name, for a page that is accessible in another language already. */
export async function expectNamed(page: Page): Promise<void> {
  expect(await violationsOn(page, (axe) => axe.withTags(OF_WORDS)), 'names').toEqual([])
}

async function violationsOn(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // No frame is of another origin, and what passed is not looked at: the same violations, in a fifth of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  const { violations } = await choose(axe).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} — ${node.html.slice(0, 200)} (${node.any[0]?.message ?? ''})`),
  )
}
