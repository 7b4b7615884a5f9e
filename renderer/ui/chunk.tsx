import { lazy, useState, type ComponentType } from 'react'

/** A component whose code is a file of its own, read when it is first drawn or when `load` is called. */
export type Chunk<Props> = ComponentType<Props> & { load(): Promise<unknown> }

/**
 * Draws a component from a file of its own. React shows the fallback even for code that is there already,
 * and keeps it for 300 ms: a component that was loaded before is therefore drawn without asking React to wait.
 */
export function chunk<Props extends object>(read: () => Promise<ComponentType<Props>>): Chunk<Props> {
  let there: ComponentType<Props> | null = null
  const load = async (): Promise<ComponentType<Props>> => (there ??= await read())
  const Waiting = lazy(async () => ({ default: await load() }))
  function Drawn(props: Props) {
    // Chosen once: another type at the same place would be another component, and lose what it holds.
    const [Component] = useState<ComponentType<Props>>(() => there ?? (Waiting as ComponentType<Props>))
    return <Component {...props} />
  }
  return Object.assign(Drawn, { load })
}
