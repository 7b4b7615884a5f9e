import { z } from 'zod'

/** A copy of the store made by Chapeau, restorable by name. */
export const backup = z.object({ name: z.string(), madeAt: z.number(), bytes: z.number().int() })
export type Backup = z.infer<typeof backup>

/** Whether the store could be opened, and if not, what was found and what can be done. */
export const storeState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('ready') }),
  z.object({ state: z.literal('newer'), path: z.string(), found: z.number(), known: z.number() }),
  z.object({
    state: z.literal('damaged'),
    path: z.string(),
    /** Where the damaged file will be kept when the user chooses a way on. */
    keptAs: z.string(),
    backups: z.array(backup),
  }),
  z.object({ state: z.literal('unwritable'), path: z.string(), reason: z.string() }),
])
export type StoreState = z.infer<typeof storeState>

/** What the host can do; the interface offers nothing else. */
export const capabilities = z.object({
  /** The host has a native menu, so the interface need not draw one. */
  nativeMenu: z.boolean(),
})
export type Capabilities = z.infer<typeof capabilities>

export const appInfo = z.object({
  version: z.string(),
  host: z.enum(['desktop', 'web', 'cli', 'test']),
  dataFolder: z.string(),
  /** The system's preferred interface language. */
  systemLanguage: z.enum(['en', 'fr']),
  capabilities,
  store: storeState,
})
export type AppInfo = z.infer<typeof appInfo>
