import { ArrowLeft, TextSelect } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClauseId } from '../../../shared/model/clause'
import type { InsertionMode } from '../../../shared/model/insertion'
import { precedentScope, type Precedent, type PrecedentScope } from '../../../shared/model/precedent'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { sentenceOf } from '../../api/failure'
import { useClauseLanguages } from '../../api/useClauseLanguages'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { languageName } from '../../ui/languageName'
import type { MenuAction } from '../../ui/MenuList'
import { Notice } from '../../ui/Notice'
import { ProgressBar } from '../../ui/ProgressBar'
import { Select } from '../../ui/Select'
import { PrecedentCard } from './PrecedentCard'
import styles from './PrecedentsPanel.module.css'
import { usePrecedents, type Sought } from './usePrecedents'

const SCOPES = precedentScope.options

export interface PrecedentsPanelProps {
  /** The draft. */
  textId: TextId
  /** The clause selected in it, as it stands. */
  clause: { id: ClauseId; text: string; language: LanguageTag } | null
  /** Selected words that were asked about; null to follow the clause. */
  phrase: string | null
  /** Asks about the words selected in the draft now. */
  onAskWords: () => void
  /** Back to following the clause. */
  onLeavePhrase: () => void
  /** Shows the precedent's clause beside the draft. */
  onOpen: (precedent: Precedent) => void
  onInsert: ((precedent: Precedent, mode: InsertionMode) => void) | null
  /** What else can be asked of a clause that was found. */
  actionsFor: (precedent: Precedent) => readonly MenuAction[]
}

/** Where the selected clause, or the words selected in it, were agreed before; it follows the caret and the typing. */
export function PrecedentsPanel({ textId, clause, phrase, onAskWords, onLeavePhrase, onOpen, onInsert, actionsFor }: PrecedentsPanelProps) {
  const { t, i18n } = useTranslation()
  const [among, setAmong] = useState<PrecedentScope>('references')
  const wording = phrase ?? clause?.text ?? ''
  const language = clause?.language
  const sought = useMemo(
    (): Sought | null => (language && wording.trim() !== '' ? { wording, isPhrase: phrase !== null, language, textId } : null),
    [wording, phrase, language, textId],
  )
  const { data, error, settled } = usePrecedents(sought, among)
  const found = useMemo(() => [...(data?.claimed ?? []), ...(data?.nearest ?? [])].filter(({ version }) => version === null), [data])
  const languagesOf = useClauseLanguages(found)

  return (
    <section className={styles.panel} aria-label={t('precedents.heading')}>
      <div className={styles.asked}>
        {phrase === null ? (
          <Button size="small" onPress={onAskWords}>
            <TextSelect size={13} aria-hidden />
            {t('precedents.askWords')}
          </Button>
        ) : (
          <>
            <Button size="small" onPress={onLeavePhrase}>
              <ArrowLeft size={13} aria-hidden />
              {t('precedents.backToClause')}
            </Button>
            <p className={styles.phrase} lang={clause?.language}>
              {phrase}
            </p>
          </>
        )}
        <Select
          label={t('precedents.where')}
          labelHidden
          size="compact"
          options={SCOPES.map((value) => ({ value, label: t(`precedents.scopes.${value}`) }))}
          value={among}
          onChange={setAmong}
        />
      </div>
      {body()}
    </section>
  )

  function body() {
    if (!clause) return <EmptyState title={t('precedents.noClause')} />
    if (error) return <Notice tone="error">{sentenceOf(t, error)}</Notice>
    if (!sought) return <EmptyState title={t('precedents.noWords')} />
    if (!data || !settled) return <ProgressBar label={t('common.loading')} />
    const { claimed, nearest, missing, indexing } = data
    const card = (precedent: Precedent, isClaimed: boolean) => (
      <li key={`${precedent.textId}/${precedent.version?.id ?? ''}/${precedent.clauseId}`}>
        <PrecedentCard
          precedent={precedent}
          sought={settled}
          isClaimed={isClaimed}
          alsoIn={precedent.version === null ? languagesOf(precedent) : []}
          onOpen={() => onOpen(precedent)}
          actions={actionsFor(precedent)}
          onInsert={onInsert && precedent.version === null ? (mode) => onInsert(precedent, mode) : null}
        />
      </li>
    )
    return (
      <>
        {indexing && (
          <ProgressBar label={t('precedents.indexing', indexing)} {...(indexing.total > 0 && { value: (100 * indexing.done) / indexing.total })} />
        )}
        {missing && (
          <Notice tone="warning">
            {t('precedents.missing', {
              language: languageName(missing.language, i18n.language),
              available: new Intl.ListFormat(i18n.language).format(missing.available.map((tag) => languageName(tag, i18n.language))),
            })}
          </Notice>
        )}
        {claimed.length > 0 && (
          <ol className={styles.list} aria-label={t('precedents.list')}>
            {claimed.map((precedent) => card(precedent, true))}
          </ol>
        )}
        {claimed.length === 0 && !missing && !indexing && (
          <EmptyState title={t('precedents.none')}>{t(among === 'all' ? 'precedents.noneAnywhere' : 'precedents.noneHint')}</EmptyState>
        )}
        {nearest.length > 0 && (
          <>
            <h3 className={styles.nearest}>{t('precedents.nearest')}</h3>
            <ol className={styles.list} aria-label={t('precedents.nearest')}>
              {nearest.map((precedent) => card(precedent, false))}
            </ol>
          </>
        )}
      </>
    )
  }
}
