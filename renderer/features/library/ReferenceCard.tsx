import { useTranslation } from 'react-i18next'
import type { TextId } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { longDate } from '../../ui/dates'
import { Facts } from '../../ui/Facts'
import { languageName } from '../../ui/languageName'
import { WordingBadge } from '../../ui/WordingBadge'
import styles from './HomePage.module.css'
import type { TextGroup } from './textGroups'

/** A reference with the facts one needs before quoting it. */
export function ReferenceCard({ group, onOpen }: { group: TextGroup; onOpen: (id: TextId) => void }) {
  const { t, i18n } = useTranslation()
  const [text] = group
  return (
    <li>
      <h3 className={styles.referenceTitle}>
        <span lang={text.language}>{text.title}</span> <WordingBadge wording={text.wording} />
      </h3>
      <Facts
        columns="several"
        facts={[
          { name: t('library.homePage.adoptedBy'), value: text.adoptedBy, lang: text.language },
          { name: t('library.homePage.date'), value: text.adoptedOn && longDate(text.adoptedOn, i18n.language) },
          { name: t('library.homePage.source'), value: text.source, lang: text.language },
          { name: t('library.homePage.licence'), value: text.licence, lang: text.language },
        ]}
      />
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
