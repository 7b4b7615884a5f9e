import { useEffect, useEffectEvent } from 'react'
import type { Command, CommandContext } from './command'
import { commands } from './commands'
import { matchesShortcut } from './shortcuts'

const NATIVE_COMMAND = 'chapeau:command'

/** Runs commands by their shortcuts, and those chosen in the desktop's native menu. */
export function useCommandKeys(context: CommandContext): void {
  const run = useEffectEvent((command: Command | undefined): void => {
    // A dialog has its own keys, and what is behind it is not what the user is looking at.
    if (!command || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
    if (!command.when || command.when(context)) command.run(context)
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return
      const found = commands.find(
        ({ shortcut, aliases = [], inEditor }) =>
          shortcut && !inEditor && [shortcut, ...aliases].some((keys) => matchesShortcut(event, keys)),
      )
      if (!found) return
      // Also where it cannot run now: the browser's own meaning of the keys would surprise.
      event.preventDefault()
      run(found)
    }
    const onMessage = (event: MessageEvent<unknown>): void => {
      if (event.source !== window || !isNativeCommand(event.data)) return
      const { command } = event.data
      run(commands.find(({ id }) => id === command))
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('message', onMessage)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('message', onMessage)
    }
  }, [])
}

function isNativeCommand(data: unknown): data is { type: string; command: string } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === NATIVE_COMMAND &&
    'command' in data &&
    typeof data.command === 'string'
  )
}
