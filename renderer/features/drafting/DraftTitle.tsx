import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextRecord } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Notice } from '../../ui/Notice'
import styles from './DraftingPage.module.css'

/** The draft's title, edited where it stands: Enter or leaving it keeps what was typed, Escape does not. */
export function DraftTitle({ record }: { record: TextRecord }) {
  const { t } = useTranslation()
  // Null while nobody is typing: then the title is the record's.
  const [typed, setTyped] = useState<string | null>(null)
  const given = useRef(false)
  const describe = useMutation(orpc.text.describe.mutationOptions())
  // What was just typed, until the record has caught up with it; a version restored since has its own title.
  const kept = describe.data?.id === record.id && describe.data.revision > record.revision ? describe.data.title : record.title

  const leave = (): void => {
    const title = (typed ?? '').replace(/\s+/g, ' ').trim()
    if (!given.current && title !== '' && title !== kept) {
      describe.mutate({ id: record.id, description: { title } })
    }
    given.current = false
    setTyped(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    given.current = event.key === 'Escape'
    event.currentTarget.blur()
  }

  return (
    <>
      <h1 className={styles.heading}>
        <textarea
          className={styles.title}
          aria-label={t('drafting.title')}
          lang={record.language}
          rows={1}
          maxLength={500}
          spellCheck={false}
          value={typed ?? (describe.isPending ? describe.variables.description.title : kept)}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
      </h1>
      {describe.error && <Notice tone="error">{sentenceOf(t, describe.error)}</Notice>}
    </>
  )
}
