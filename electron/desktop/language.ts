import type { InterfaceLanguage } from '../../shared/model/settings'
import type { Core } from '../core/core'

/** Calls `use` with the interface's language now, and again whenever the user changes it. */
export async function followLanguage(
  { context }: Pick<Core, 'context'>,
  use: (language: InterfaceLanguage) => void,
): Promise<void> {
  const { systemLanguage } = context.platform
  for await (const event of context.events.watch(undefined)) {
    // The first event says only that watching has begun; a store that cannot be read has no settings.
    if (event.type === 'watching') use(orSystem(context.interfaceLanguage, systemLanguage))
    if (event.type === 'settingsChanged') use(event.settings.language ?? systemLanguage)
  }
}

function orSystem(read: () => InterfaceLanguage, systemLanguage: InterfaceLanguage): InterfaceLanguage {
  try {
    return read()
  } catch {
    return systemLanguage
  }
}
