import { Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { summarySentence } from '../../../shared/compare/summarySentence'
import type { Comparison } from '../../../shared/model/comparison'
import { IconButton } from '../../ui/IconButton'
import { showToast } from '../../ui/toast'
import { FilterChips } from './FilterChips'
import styles from './SummaryLine.module.css'
import type { ComparisonView } from './useComparisonView'

/** The comparison in one line, to be read or sent on, and which of its changes are shown below. */
export function SummaryLine({ comparison, view }: { comparison: Comparison; view: ComparisonView }) {
  const { t } = useTranslation()
  const sentence = summarySentence(t, comparison)
  const copy = (): void => {
    navigator.clipboard.writeText(sentence).then(
      () => showToast(t('comparison.summary.copied')),
      () => showToast(t('comparison.summary.notCopied')),
    )
  }
  return (
    <section className={styles.line} aria-label={t('comparison.summary.label')}>
      <div className={styles.summary}>
        <p className={styles.sentence}>{sentence}</p>
        <IconButton label={t('comparison.summary.copy')} onPress={copy}>
          <Copy size={14} aria-hidden />
        </IconButton>
      </div>
      <FilterChips view={view} />
    </section>
  )
}
