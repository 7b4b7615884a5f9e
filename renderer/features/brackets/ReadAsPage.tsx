import { useEffect, useEffectEvent, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { viewAs } from '../../../shared/brackets/viewAs'
import { clausesUnder } from '../../../shared/clauses/ownTitle'
import type { TextView } from '../../../shared/model/bracket'
import type { Clause } from '../../../shared/model/clause'
import { Button } from '../../ui/Button'
import styles from './ReadAsPage.module.css'

export interface ReadAsPageProps {
  title: string
  /** The text's language. */
  language: string
  clauses: readonly Clause[]
  view: TextView
  onLeave: () => void
  /** Draws the clauses of the view. */
  children: (clauses: readonly Clause[]) => ReactNode
}

/** The draft as it would read: nothing of it can be changed here, and Escape goes back to the draft. */
export function ReadAsPage({ title, language, clauses, view, onLeave, children }: ReadAsPageProps) {
  const { t } = useTranslation()
  const read = useMemo(() => viewAs(clauses, view, language), [clauses, view, language])
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    if (document.querySelector('[role="dialog"], [role="listbox"]')) return
    event.preventDefault()
    onLeave()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  const name = typeof view === 'string' ? t('brackets.views.withoutBrackets') : t('brackets.views.as', { party: view.as })
  return (
    <article className={styles.page} aria-label={name}>
      <div className={styles.banner} role="status">
        <p>
          <strong>{name}.</strong> {t('brackets.viewOnly')}
        </p>
        <Button size="small" shortcut={t('brackets.escape')} tip={t('brackets.backToDraft')} onPress={onLeave} hasInitialFocus>
          {t('brackets.backToDraft')}
        </Button>
      </div>
      <h1 className={styles.title} lang={language}>
        {title}
      </h1>
      {read.length === 0 ? <p>{t('brackets.nothingLeft')}</p> : children(clausesUnder(title, read))}
    </article>
  )
}
