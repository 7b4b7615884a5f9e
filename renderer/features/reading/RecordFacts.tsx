import { useTranslation } from 'react-i18next'
import type { TextRecord } from '../../../shared/model/text'
import { Badge } from '../../ui/Badge'
import { longDate } from '../../ui/dates'
import { Facts } from '../../ui/Facts'
import { languageName } from '../../ui/languageName'
import styles from './ReadingPage.module.css'

/** Who adopted it, when, where it can be found, and on what terms it stands here. */
export function RecordFacts({ record }: { record: TextRecord }) {
  const { t, i18n } = useTranslation()
  const { adoptedBy, adoptedOn, language, source, licence, note, tags } = record
  return (
    <Facts
      label={t('library.reading.facts')}
      facts={[
        { name: t('library.reading.adoptedBy'), value: adoptedBy, lang: language },
        { name: t('library.reading.adoptedOn'), value: adoptedOn && longDate(adoptedOn, i18n.language) },
        { name: t('library.reading.language'), value: languageName(language, i18n.language) },
        { name: t('library.reading.source'), value: source, lang: language },
        { name: t('library.reading.licence'), value: licence, lang: language },
        { name: t('library.reading.note'), value: note, lang: language },
        {
          name: t('references.tags'),
          value: tags && (
            <span className={styles.tags}>
              {tags.map(({ kind, word }) => (
                <Badge key={`${kind} ${word}`}>{kind === 'sdg' ? t('references.sdg', { number: word }) : word}</Badge>
              ))}
            </span>
          ),
        },
      ]}
    />
  )
}
