import { useMutation } from '@tanstack/react-query'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { opensWithTitle } from '../../../shared/clauses/ownTitle'
import type { TextRecord } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Notice } from '../../ui/Notice'
import { Spoken } from '../../ui/Spoken'
import { useWatched } from '../../ui/useWatched'
import type { DraftHandle } from './draftHandle'
import styles from './DraftingPage.module.css'

/** The draft's name at its head; only heard where the text opens with a title of its own, which is what goes out. */
export function DraftTitle({ record, written }: { record: TextRecord; written: DraftHandle['written'] }) {
  const isInText = useWatched(written, opensWithTitle)
  if (isInText) {
    return (
      <h1 lang={record.language}>
        <Spoken>{record.title}</Spoken>
      </h1>
    )
  }
  return <TitleField record={record} />
}

/** Edited where it stands: Enter or leaving it keeps what was typed, Escape does not. */
function TitleField({ record }: { record: TextRecord }) {
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
