import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { hintSentence } from '../../../shared/messages/hintSentence'
import type { TextId } from '../../../shared/model/text'
import type { Hints } from '../../editor/hints/hintState'
import { Kbd } from '../../ui/Kbd'
import { modifiers } from '../../ui/modifiers'
import styles from './DraftHints.module.css'
import { useDismissals } from './useDismissals'
import { useHintState } from './useHints'

export interface DraftHintsProps {
  hints: Hints
  textId: TextId
  /** Names of the checks that are off. */
  off: readonly string[]
}

/** Room that the sentence needs below the words; where there is less it stands above them. */
const ROOM_BELOW = 90

/** What is shown beside the draft's own words: the sentence of the hint that the caret or the pointer rests on. */
export function DraftHints({ hints, textId, off }: DraftHintsProps) {
  const { t } = useTranslation()
  const { list } = useDismissals(textId)
  const pointed = useHintState(hints, 'pointed')
  useEffect(() => {
    if (list) hints.setPolicy({ off, dismissed: list })
  }, [hints, list, off])

  const place = pointed?.place
  const above = place !== undefined && place.bottom + ROOM_BELOW > window.innerHeight
  return (
    <div role="status">
      {pointed && place && (
        <p
          data-hint-sentence
          className={`${styles.sentence} ${above ? styles.above : ''}`}
          style={{ left: `clamp(8px, ${place.left}px, 100vw - 340px)`, top: above ? place.top - 6 : place.bottom + 6 }}
        >
          {hintSentence(t, pointed.hint)}
          {pointed.hint.fix && (
            <span className={styles.key}>
              {t('checks.fix')} <Kbd keys={`${modifiers(t).mod} .`} />
            </span>
          )}
        </p>
      )}
    </div>
  )
}
