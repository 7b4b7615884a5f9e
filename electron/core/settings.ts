import { DEFAULT_SETTINGS, settings as settingsSchema, type Settings } from '../../shared/model/settings'
import { findSetting, writeSetting } from '../store/settings'
import type { Store } from '../store/store'
import type { CoreContext } from './context'

const NAME = 'interface'

/** The user's settings; what is missing or no longer understood takes its default. */
export function readSettings(store: Store): Settings {
  const stored = settingsSchema.partial().safeParse(findSetting(store, NAME) ?? {})
  return { ...DEFAULT_SETTINGS, ...(stored.success ? stored.data : {}) }
}

export function updateSettings(context: CoreContext, change: Partial<Settings>): Settings {
  const store = context.store()
  const settings = store.transact(() => {
    const changed = { ...readSettings(store), ...change }
    writeSetting(store, NAME, changed)
    return changed
  })
  context.events.publish({ type: 'settingsChanged', settings })
  return settings
}
