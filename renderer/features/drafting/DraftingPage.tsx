import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { TextId } from '../../../shared/model/text'
import { sentenceOf } from '../../api/failure'
import { DraftEditor } from '../../editor/DraftEditor'
import { originSentence } from '../../ui/originSentence'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { useWentElsewhere } from '../../ui/useWentElsewhere'
import { DraftFacts } from './DraftFacts'
import type { DraftHandle } from './draftHandle'
import styles from './DraftingPage.module.css'
import { PastingNotice } from './PastingNotice'
import { DraftNotices } from './DraftNotices'
import { DraftTitle } from './DraftTitle'
import { DraftToolbar } from './DraftToolbar'
import { useCommentMarks } from './useCommentMarks'
import type { DraftSession } from './draftSession'
import { useDraft } from './useDraft'

export interface DraftingPageProps {
  textId: TextId
  /** The clause to put the caret into once the draft is there. */
  focusClause?: ClauseId | null
  /** What stands between the toolbar and the text and stays there while it scrolls. */
  bar?: ReactNode
  /** Null when the draft leaves the page. */
  onHandle: (handle: DraftHandle | null) => void
  /** What else stands in the toolbar. */
  tools?: ReactNode
  /** What else is to be known before going on writing. */
  notice?: ReactNode
  /** What stands under the last clause. */
  foot?: ReactNode
}

/** A draft on its page: title, clauses with their labels in the margin, and what acts on the selected one. */
export function DraftingPage({ textId, focusClause = null, onHandle, tools, bar, notice, foot }: DraftingPageProps) {
  const { t } = useTranslation()
  const keys = useId()
  const draft = useDraft(textId, onHandle)
  const { session, record } = draft
  useCommentMarks(textId, session)
  const focused = useRef<ClauseId | null>(null)
  const resumed = useRef<DraftSession | null>(null)
  const wentElsewhere = useWentElsewhere(textId)

  useEffect(() => {
    if (!session) return
    const takesFocus = resumed.current === session || !wentElsewhere()
    if (!focusClause && resumed.current !== session) session.handle.resume(takesFocus)
    resumed.current = session
    if (focusClause === focused.current) return
    focused.current = focusClause
    if (focusClause) session.handle.focusClause(focusClause, takesFocus)
  }, [session, focusClause, wentElsewhere])

  useEffect(() => {
    session?.setBracketHints({ opening: t('brackets.hint.opening'), closing: t('brackets.hint.closing') })
  }, [session, t])

  useEffect(() => {
    session?.setOriginWords((told) => originSentence(t, told))
  }, [session, t])

  useEffect(() => {
    session?.setViewWords({
      hidden: (count) => t('drafting.folded.hidden', { count }),
      turned: ({ isFolded, clauses: count }) => t(isFolded ? 'drafting.folded.folded' : 'drafting.folded.unfolded', { count }),
      chosen: (count, name) => (count === 1 ? t('drafting.chosen.one', { name }) : t('drafting.chosen.several', { count })),
    })
  }, [session, t])

  if (draft.error) return <Notice tone="error">{sentenceOf(t, draft.error)}</Notice>
  if (!session || !record) return <ProgressBar label={t('common.loading')} />
  return (
    <div className={styles.page}>
      <div className={styles.bars}>
        <DraftToolbar session={session} tools={tools} />
        {bar}
        <PastingNotice pasting={session.pasting} />
      </div>
      <div className={styles.column}>
        <header className={styles.header}>
          <DraftTitle record={record} written={session.handle.written} />
          <DraftFacts handle={session.handle} language={record.language} />
        </header>
        <DraftNotices session={session} />
        <div className={styles.notices}>{notice}</div>
        <p id={keys} hidden>
          {t('drafting.keys')}
        </p>
        <DraftEditor
          editor={session.editor}
          label={t('drafting.editor')}
          describedBy={keys}
          language={record.language}
          placeholder={t('drafting.placeholder')}
          references={{ follow: t('numbering.followReference'), broken: t('numbering.brokenReference') }}
          table={{ row: t('drafting.tableRow'), nextCell: t('drafting.nextCell') }}
        />
        {foot}
      </div>
    </div>
  )
}
