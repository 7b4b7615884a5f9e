import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compareWords } from '../../../shared/compare/compareWords'
import type { InsertionMode } from '../../../shared/model/insertion'
import type { Precedent } from '../../../shared/model/precedent'
import type { LanguageTag } from '../../../shared/model/text'
import { Badge, type BadgeTone } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { longDate } from '../../ui/dates'
import { InsertButton } from '../../ui/InsertButton'
import { languagesInWords } from '../../ui/languagesInWords'
import { MarkedText } from '../../ui/MarkedText'
import { showToast } from '../../ui/toast'
import { WordChanges } from '../../ui/WordChanges'
import type { MenuAction } from '../../ui/MenuList'
import styles from './PrecedentsPanel.module.css'
import type { Sought } from './usePrecedents'

interface PrecedentCardProps {
  precedent: Precedent
  /** What it was found for. */
  sought: Sought
  /** False for what comes near and is no precedent. */
  isClaimed: boolean
  /** The other languages it is in for certain. */
  alsoIn: readonly LanguageTag[]
  onOpen: () => void
  /** Null where it cannot be taken into the draft. */
  onInsert: ((mode: InsertionMode) => void) | null
  /** What else can be asked of it. */
  actions: readonly MenuAction[]
}

const TONES: Record<Precedent['exact'], BadgeTone> = { verbatim: 'insert', inflected: 'move', near: 'neutral' }

/** One clause that says it: what to cite, how nearly it says the same, and its words with what is shared marked. */
export function PrecedentCard({ precedent, sought, isClaimed, alsoIn, onOpen, onInsert, actions }: PrecedentCardProps) {
  const { t, i18n } = useTranslation()
  const [compares, setCompares] = useState(false)
  const { citation, text, language } = precedent
  const copy = (): void => {
    navigator.clipboard.writeText(citation).then(
      () => showToast(t('precedents.copied', { citation })),
      () => showToast(t('precedents.notCopied')),
    )
  }
  const differences: MenuAction | null =
    precedent.exact === 'verbatim' && !sought.isPhrase && text === sought.wording
      ? null
      : {
          id: 'differences',
          label: t(compares ? 'precedents.hideDifferences' : 'precedents.showDifferences'),
          onAction: () => setCompares(!compares),
        }
  const copying: MenuAction = { id: 'copy', label: t('precedents.copy'), onAction: copy }
  return (
    <article className={styles.card} aria-label={citation}>
      <header className={styles.head}>
        <h3 lang={language}>{citation}</h3>
        {isClaimed && <Badge tone={TONES[precedent.exact]}>{t(`precedents.exact.${precedent.exact}`, { share: precedent.score })}</Badge>}
      </header>
      <p className={styles.facts}>{facts()}</p>
      {compares ? (
        <WordChanges
          segments={compareWords(text, sought.wording, language)}
          label={t('precedents.differences')}
          language={language}
        />
      ) : (
        <p className={styles.words} lang={language}>
          <MarkedText text={text} matches={precedent.passages} />
        </p>
      )}
      <div className={styles.actions}>
        {onInsert && (
          <InsertButton
            label={citation}
            onInsert={onInsert}
            more={[...(differences && !sought.isPhrase ? [differences] : []), copying, ...actions]}
          />
        )}
        <Button size="small" look="quiet" aria-label={t('precedents.openLabelled', { citation })} onPress={onOpen}>
          {t('precedents.open')}
        </Button>
        {!onInsert && (
          <Button size="small" look="quiet" aria-label={t('precedents.copyLabelled', { citation })} onPress={copy}>
            {t('precedents.copy')}
          </Button>
        )}
      </div>
    </article>
  )

  function facts(): string {
    const parts = [precedent.adoptedOn && longDate(precedent.adoptedOn, i18n.language)]
    if (precedent.version) parts.push(t('precedents.version', { name: precedent.version.name }))
    else if (precedent.textKind === 'draft') parts.push(t('precedents.draft'))
    parts.push(languagesInWords(i18n, language, alsoIn))
    return parts.filter(Boolean).join(' · ')
  }
}
