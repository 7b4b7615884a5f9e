import { useTranslation } from 'react-i18next'
import type { TextRecord } from '../../../shared/model/text'
import { Badge } from '../../ui/Badge'
import { longDate } from '../../ui/dates'
import { languageName } from '../../ui/languageName'
import styles from './ReadingPage.module.css'

/** Who adopted it, when, where it can be found, and on what terms it stands here. */
export function RecordFacts({ record }: { record: TextRecord }) {
  const { t, i18n } = useTranslation()
  const facts = [
    ['adoptedBy', record.adoptedBy, record.language],
    ['adoptedOn', record.adoptedOn && longDate(record.adoptedOn, i18n.language), undefined],
    ['language', languageName(record.language, i18n.language), undefined],
    ['source', record.source, record.language],
    ['licence', record.licence, record.language],
    ['note', record.note, record.language],
  ] as const
  return (
    <dl className={styles.facts} aria-label={t('library.reading.facts')}>
      {facts.map(
        ([name, value, lang]) =>
          value && (
            <div key={name}>
              <dt>{t(`library.reading.${name}`)}</dt>
              <dd lang={lang}>{value}</dd>
            </div>
          ),
      )}
      {record.tags && (
        <div>
          <dt>{t('references.tags')}</dt>
          <dd className={styles.tags}>
            {record.tags.map(({ kind, word }) => (
              <Badge key={`${kind} ${word}`}>{kind === 'sdg' ? t('references.sdg', { number: word }) : word}</Badge>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
