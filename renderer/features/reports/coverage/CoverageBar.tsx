import { useTranslation } from 'react-i18next'
import type { CoveragePart } from '../../../../shared/reports/coverage/coverageParts'
import { partName, shareInWords } from '../../../../shared/reports/coverage/coverageSentence'
import styles from './CoverageBar.module.css'

/** Agreed texts beyond these look like the last of them; the table still tells them apart. */
const LOOKS = 6

/** A draft's words as a bar by source, and the table that says the same. Told apart by pattern as well as colour. */
export function CoverageBar({ parts, words }: { parts: readonly CoveragePart[]; words: number }) {
  const { t, i18n } = useTranslation()
  const number = new Intl.NumberFormat(i18n.language)
  const looks = parts.map((part, at) => (part.kind === 'official' ? `source-${Math.min(at + 1, LOOKS)}` : part.kind))
  return (
    <figure className={styles.figure}>
      <div className={styles.bar} aria-hidden>
        {parts.map((part, at) => (
          <div key={at} className={styles.part} data-look={looks[at]} style={{ flexGrow: part.words }} title={partName(t, part)} />
        ))}
      </div>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('report.coverage.bar')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.coverage.source')}</th>
            <th scope="col">{t('report.coverage.clauses')}</th>
            <th scope="col">{t('report.coverage.words')}</th>
            <th scope="col">{t('report.coverage.share')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, at) => (
            <tr key={at}>
              <th scope="row">
                <span className={styles.swatch} data-look={looks[at]} aria-hidden />
                <span {...('language' in part ? { lang: part.language } : {})}>{partName(t, part)}</span>
              </th>
              <td>{'clauses' in part ? number.format(part.clauses) : ''}</td>
              <td>{number.format(part.words)}</td>
              <td>{shareInWords(t, part)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('report.coverage.total')}
            </th>
            <td>{number.format(words)}</td>
            <td>{shareInWords(t, { share: 1, percent: 100 })}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  )
}
