import { useEffect, useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressBar } from '../ui/ProgressBar'
import styles from './Workspace.module.css'

/** A part of the window whose code is a file of its own, read when it is first drawn or when `load` is called. */
export type LatePart<Props> = ComponentType<Props> & { load(): Promise<unknown> }

/**
 * Draws a part from a file of its own, a bar while its code is on its way. Not React's `lazy`: that shows its
 * fallback even for code that is there already, keeps it for 300 ms, and never tries again what failed once.
 */
export function latePart<Props extends object>(read: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let there: ComponentType<Props> | null = null
  const load = async (): Promise<ComponentType<Props>> => (there ??= await read())
  function Part(props: Props) {
    const [Component, setComponent] = useState<ComponentType<Props> | null>(() => there)
    const [failure, setFailure] = useState<{ error: unknown } | null>(null)
    useEffect(() => {
      let left = false
      load().then(
        (component) => !left && setComponent(() => component),
        (error: unknown) => !left && setFailure({ error }),
      )
      return () => void (left = true)
    }, [])
    // For the boundary around the part, which offers to try again.
    if (failure) throw failure.error
    return Component ? <Component {...props} /> : <Waiting />
  }
  return Object.assign(Part, { load })
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className={styles.waiting}>
      <ProgressBar label={t('common.loading')} />
    </div>
  )
}
