import { useTranslation } from 'react-i18next'
import type { TextId } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { longDate } from '../../ui/dates'
import { languageName } from '../../ui/languageName'
import { WordingBadge } from '../../ui/WordingBadge'
import styles from './HomePage.module.css'
import type { TextGroup } from './textGroups'

/** A reference with the facts one needs before quoting it. */
export function ReferenceCard({ group, onOpen }: { group: TextGroup; onOpen: (id: TextId) => void }) {
  const { t, i18n } = useTranslation()
  const [text] = group
  const facts = [
    ['adoptedBy', text.adoptedBy],
    ['date', text.adoptedOn && longDate(text.adoptedOn, i18n.language)],
    ['source', text.source],
    ['licence', text.licence],
  ] as const
  return (
    <li className={styles.reference}>
      <h3 className={styles.referenceTitle}>
        <span lang={text.language}>{text.title}</span> <WordingBadge wording={text.wording} />
      </h3>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{t(`library.homePage.${name}`)}</dt>
                <dd lang={name === 'date' ? undefined : text.language}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className={styles.read}>
        {group.map((version) => (
          <Button key={version.id} size="small" onPress={() => onOpen(version.id)}>
            {t('library.readInLanguage', { language: languageName(version.language, i18n.language) })}
          </Button>
        ))}
        <span className={styles.count}>{t('common.clauses', { count: text.clauses })}</span>
      </div>
    </li>
  )
}
