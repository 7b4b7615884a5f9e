/**
 * Runs `clean` once when the system or the user asks the program to end; with everything closed, Node
 * then ends by itself. A second request ends it at once, as it would any program.
 */
export function onStop(clean: () => void): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const stop = (): void => {
    for (const signal of signals) process.removeListener(signal, stop)
    clean()
  }
  for (const signal of signals) process.on(signal, stop)
}
