import { Ellipsis } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { SearchHit } from '../../../shared/model/search'
import { InsertButton } from '../../ui/InsertButton'
import { LateMenu } from '../../ui/LateMenu'
import type { MenuAction } from '../../ui/MenuList'
import styles from './SearchPanel.module.css'

interface ResultActionsProps {
  hit: SearchHit
  resultId: string
  /** Null while no draft is open. */
  onInsert: ((mode: InsertionMode) => void) | null
  actions: readonly MenuAction[]
}

/**
 * What can be done with the result at hand. It is no part of the list: an option may hold no button. So it is
 * laid over the option's end, and Tab leads from the field to it.
 */
export function ResultActions({ hit, resultId, onInsert, actions }: ResultActionsProps) {
  const { t } = useTranslation()
  const bar = useRef<HTMLDivElement>(null)
  // At each drawing: the results above may have become longer or shorter.
  useLayoutEffect(() => {
    const result = document.getElementById(resultId)
    if (bar.current && result) bar.current.style.top = `${result.offsetTop + result.offsetHeight}px`
  })
  return (
    <div ref={bar} className={styles.actions}>
      {onInsert ? (
        <InsertButton label={hit.citation} isIcon onInsert={onInsert} more={actions} />
      ) : (
        <LateMenu label={t('search.actions', { citation: hit.citation })} actions={() => actions}>
          <Ellipsis size={15} aria-hidden />
        </LateMenu>
      )}
    </div>
  )
}
