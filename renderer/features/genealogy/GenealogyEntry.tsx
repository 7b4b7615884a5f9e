import { useTranslation } from 'react-i18next'
import type { GenealogyLink, GenealogyStep } from '../../../shared/model/genealogy'
import { Badge, type BadgeTone } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { longDate } from '../../ui/dates'
import { languageName } from '../../ui/languageName'
import { WordChanges } from '../../ui/WordChanges'
import { WordingBadge } from '../../ui/WordingBadge'
import styles from './GenealogyDialog.module.css'

interface GenealogyEntryProps {
  step: GenealogyStep
  place: number
  /** What each of the steps is cited as, by its place. */
  citations: readonly string[]
  onOpen: () => void
}

const TONES: Record<GenealogyLink, BadgeTone> = {
  self: 'accent', version: 'neutral', declared: 'insert', found: 'typo', language: 'move',
}

/** One wording of the line: where and when, how it is known to belong here, and what it changed. */
export function GenealogyEntry({ step, place, citations, onOpen }: GenealogyEntryProps) {
  const { t, i18n } = useTranslation()
  const isChanged = step.changes?.some(({ op }) => op === 'insert' || op === 'delete') ?? false
  return (
    <li className={`${styles.step} ${step.link === 'self' ? styles.self : ''}`}>
      <span className={styles.number} aria-hidden>
        {place + 1}
      </span>
      <div className={styles.what}>
        <header className={styles.head}>
          <h3 lang={step.language}>{step.citation}</h3>
          <Badge tone={TONES[step.link]}>{t(`genealogy.link.${step.link}`)}</Badge>
          <WordingBadge wording={step.wording} />
        </header>
        <p className={styles.facts}>
          {[
            step.date ? longDate(step.date, i18n.language) : t('genealogy.undated'),
            languageName(step.language, i18n.language),
            ...(step.version ? [t('genealogy.version', { name: step.version.name })] : []),
            ...step.from.map(derivation),
          ].join(' · ')}
        </p>
        {step.changes && isChanged ? (
          <WordChanges
            segments={step.changes}
            label={t('genealogy.changesSince', { citation: citations[step.from[0]!.place] ?? '' })}
            language={step.language}
          />
        ) : (
          <p className={styles.words} lang={step.language}>
            {step.text}
          </p>
        )}
        {step.link !== 'self' && (
          <Button size="small" look="quiet" onPress={onOpen} aria-label={t('translations.openLabelled', { citation: step.citation })}>
            {t('translations.open')}
          </Button>
        )}
      </div>
    </li>
  )

  function derivation({ place: earlier, tie }: GenealogyStep['from'][number], index: number): string {
    const citation = citations[earlier] ?? ''
    if (tie === 'language' || tie === 'translated') return t(`genealogy.from.${tie}`, { citation })
    if (index > 0) return t('genealogy.from.besides', { citation })
    return t(isChanged ? 'genealogy.changedFrom' : 'genealogy.sameAs', { citation })
  }
}
