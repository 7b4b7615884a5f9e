import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { findElectron, hasDisplay } from '../../../electron/launch/electronRuntime.mjs'
import { createTranslator } from '../../../shared/messages/translator'
import { repository } from '../../support/repository'

export { expect }

const runtime = findElectron(repository, process.env)

/** Why the suite cannot run on this machine; nothing where it can. */
export const whySkipped = whyNot()

function whyNot(): string | undefined {
  if (!runtime) return "Electron's runtime is not on this machine"
  return hasDisplay(process.platform, process.env) ? undefined : 'there is no display on this machine'
}

export interface Desktop {
  application: ElectronApplication
  page: Page
  dataFolder: string
}

export const t = createTranslator('en').t

/** Starts the desktop host as built over a data folder. */
export async function startDesktop(dataFolder: string): Promise<ElectronApplication> {
  // Chromium's sandbox refuses to run as root, as test machines often do.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return _electron.launch({
    executablePath: runtime,
    args: [repository, ...asRoot, '--data', dataFolder, '--lang=en-GB'],
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', LANGUAGE: 'en' },
  })
}

export const test = base.extend<{ dataFolder: string; desktop: Desktop }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures asked for from this pattern.
  dataFolder: async ({}, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'chapeau-desktop-'))
    await use(dataFolder)
    rmSync(dataFolder, { recursive: true, force: true })
  },
  desktop: async ({ dataFolder }, use) => {
    const application = await startDesktop(dataFolder)
    const page = await application.firstWindow()
    await expect(page.getByRole('button', { name: t('library.newDraft') })).toBeVisible()
    await use({ application, page, dataFolder })
    await application.close()
  },
})
