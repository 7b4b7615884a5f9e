import { latePart } from './latePart'

export const DraftingPage = latePart(async () => (await import('../features/drafting/DraftingPage')).DraftingPage)
export const DraftNotes = latePart(async () => (await import('../features/footnotes/DraftNotes')).DraftNotes)
export const OriginPanel = latePart(async () => (await import('../features/origin/OriginPanel')).OriginPanel)
export const PrecedentsPanel = latePart(async () => (await import('../features/precedents/PrecedentsPanel')).PrecedentsPanel)
export const BracketsPanel = latePart(async () => (await import('../features/brackets/BracketsPanel')).BracketsPanel)
export const ReportPage = latePart(async () => (await import('../features/reports/ReportPage')).ReportPage)
export const ComparisonScreen = latePart(async () => (await import('../features/comparison/ComparisonScreen')).ComparisonScreen)

const inOrderOfNeed = [DraftingPage, OriginPanel, DraftNotes, BracketsPanel, PrecedentsPanel, ComparisonScreen, ReportPage]

/** Reads what the first window does not show, one after the other, so that opening a draft waits for no code. */
export async function loadAhead(): Promise<void> {
  for (const part of inOrderOfNeed) {
    // Who opens the part later is told what failed.
    await part.load().catch(() => undefined)
  }
}
