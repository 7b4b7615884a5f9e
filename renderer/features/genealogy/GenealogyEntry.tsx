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
  /** The step it comes from. */
  origin: GenealogyStep | null
  onOpen: () => void
}

const TONES: Record<GenealogyLink, BadgeTone> = {
  self: 'accent', version: 'neutral', declared: 'insert', found: 'typo', language: 'move',
}

/** One wording of the line: where and when, how it is known to belong here, and what it changed. */
export function GenealogyEntry({ step, place, origin, onOpen }: GenealogyEntryProps) {
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
            ...(origin ? [derivation(origin)] : []),
          ].join(' · ')}
        </p>
        {step.changes && isChanged ? (
          <WordChanges
            segments={step.changes}
            label={t('genealogy.changesSince', { citation: origin?.citation ?? '' })}
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

  function derivation(earlier: GenealogyStep): string {
    if (step.changes === null) return t('genealogy.translationOf', { citation: earlier.citation })
    return t(isChanged ? 'genealogy.changedFrom' : 'genealogy.sameAs', { citation: earlier.citation })
  }
}
