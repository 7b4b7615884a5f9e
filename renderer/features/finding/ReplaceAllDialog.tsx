import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlannedReplacement } from '../../editor/finding/draftFinder'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { modifiers } from '../../ui/modifiers'
import { Notice } from '../../ui/Notice'
import { announce } from '../../ui/toast'
import styles from './ReplaceAllDialog.module.css'
import { ReplacementList } from './ReplacementList'

export interface ReplaceAllDialogProps {
  planned: readonly PlannedReplacement[]
  from: string
  to: string
  /** The text's. */
  language: string
  onClose: () => void
  /** Resolves with how many were replaced. */
  onReplace: (chosen: PlannedReplacement[]) => Promise<number>
}

/** Every replacement before it is made, each to be ticked or not. */
export function ReplaceAllDialog({ planned, from, to, language, onClose, onReplace }: ReplaceAllDialogProps) {
  const { t } = useTranslation()
  const possible = useMemo(() => planned.flatMap(({ obstacle }, index) => (obstacle ? [] : [index])), [planned])
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => new Set(possible))
  const [error, setError] = useState<unknown>(null)
  const kept = planned.length - possible.length
  const tickAll = (): void => setTicked(new Set(possible))

  const replace = async (): Promise<void> => {
    try {
      const count = await onReplace(planned.filter((_, index) => ticked.has(index)))
      onClose()
      announce(t('finding.all.done', { count }))
    } catch (failed) {
      setError(failed)
    }
  }
  return (
    <Dialog
      title={t('finding.all.title')}
      isOpen
      onClose={onClose}
      size="wide"
      actions={
        <>
          <span className={styles.chosen} role="status">
            {t('finding.all.chosen', { chosen: ticked.size, count: possible.length })}
          </span>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={ticked.size === 0} onPress={() => void replace()}>
            {t('finding.all.replace', { count: ticked.size })}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        {error !== null && <Notice tone="error">{sentenceOf(t, error)}</Notice>}
        <p className={styles.question}>
          {to === '' ? t('finding.all.questionRemove', { from }) : t('finding.all.question', { from, to })}
        </p>
        <p className={styles.hint}>{t('finding.all.hint', { mod: modifiers(t).mod })}</p>
        {kept > 0 && <Notice>{t('finding.all.kept', { count: kept })}</Notice>}
        <div className={styles.choices}>
          <Button size="small" isDisabled={ticked.size === possible.length} onPress={tickAll}>
            {t('finding.all.tickAll')}
          </Button>
          <Button size="small" isDisabled={ticked.size === 0} onPress={() => setTicked(new Set())}>
            {t('finding.all.tickNone')}
          </Button>
        </div>
        <ReplacementList
          planned={planned}
          ticked={ticked}
          language={language}
          onToggle={(index) => setTicked((before) => (before.has(index) ? without(before, index) : new Set(before).add(index)))}
          onToggleAll={() => (ticked.size === possible.length ? setTicked(new Set()) : tickAll())}
        />
      </div>
    </Dialog>
  )
}

function without(set: ReadonlySet<number>, index: number): Set<number> {
  const rest = new Set(set)
  rest.delete(index)
  return rest
}
