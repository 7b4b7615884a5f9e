import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import { wordingParts, type ChangePart } from '../../../shared/origins/wordingParts'
import type { Standing } from '../../../shared/origins/standing'
import styles from './ChangedWording.module.css'

interface ChangedWordingProps {
  /** The clause's present wording, which `standing` is of. */
  text: string
  standing: Standing
  /** For each change, whether the agreed words can be given back. */
  restorable: readonly boolean[]
  language: string
  /** Gives back the agreed words of one change; null where the draft cannot be written. */
  onRestore: ((change: number) => void) | null
}

/** The clause with what was done to the agreed wording; pressing a change gives the agreed words back. */
export function ChangedWording({ text, standing, restorable, language, onRestore }: ChangedWordingProps) {
  const { t } = useTranslation()
  const told = ({ removed, added }: ChangePart): string => {
    if (removed === '') return t('origin.restoring.added', { added: added.trim() })
    if (added === '') return t('origin.restoring.removed', { removed: removed.trim() })
    return t('origin.restoring.changed', { removed: removed.trim(), added: added.trim() })
  }
  return (
    <div role="group" aria-label={t('origin.changes')}>
      <p className={styles.words} lang={language}>
        {wordingParts(text, plainText(standing.agreed), standing).map((part, index) => {
          if (part.type === 'kept') return <Fragment key={index}>{part.text}</Fragment>
          const words = (
            <>
              {part.removed && <del className={styles.removed}>{part.removed}</del>}
              {part.added && <ins className={styles.added}>{part.added}</ins>}
            </>
          )
          const canRestore = onRestore && restorable[part.change]
          return canRestore ? (
            <button
              key={index}
              type="button"
              className={styles.change}
              aria-label={told(part)}
              title={t('origin.restoring.one')}
              onClick={() => onRestore(part.change)}
            >
              {words}
            </button>
          ) : (
            <span key={index} title={onRestore ? t('origin.restoring.held') : undefined}>
              {words}
            </span>
          )
        })}
      </p>
    </div>
  )
}
