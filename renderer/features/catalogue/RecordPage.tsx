import { FilePlus2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { supporterCategory } from '../../../shared/model/supporter'
import type { CatalogueEntry } from '../../../shared/model/catalogue'
import type { InBoth } from '../../../shared/model/inBoth'
import type { TextId } from '../../../shared/model/text'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import { nameIn } from '../../../shared/supporters/states'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import page from '../../ui/Page.module.css'
import styles from './RecordPage.module.css'
import { useTitle } from './useTitle'

interface RecordPageProps {
  record: CatalogueEntry
  onAddText: () => void
  onOpenText: (id: TextId) => void
}

/** What is known of a call whose text is not here, and from where. What is not known is not mentioned. */
export function RecordPage({ record, onAddText, onOpenText }: RecordPageProps) {
  const { t, i18n } = useTranslation()
  const titleOf = useTitle()
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const said = (both: InBoth | undefined): string | undefined => both?.[language]
  const other = language === 'fr' ? 'en' : 'fr'
  const collator = new Intl.Collator(language)
  const [text] = record.texts
  return (
    <article className={`${page.page} ${styles.page}`}>
      <h1 className={page.title}>{titleOf(record)}</h1>
      {text === undefined ? (
        <Notice
          tone="warning"
          actions={
            <Button size="small" look="primary" onPress={onAddText}>
              <FilePlus2 size={14} aria-hidden />
              {t('catalogue.addText')}
            </Button>
          }
        >
          {t('catalogue.banner')}
        </Notice>
      ) : (
        <Notice
          tone="success"
          actions={
            <Button size="small" onPress={() => onOpenText(text)}>
              {t('catalogue.openText')}
            </Button>
          }
        >
          {t('catalogue.given')}
        </Notice>
      )}
      <Facts
        label={t('catalogue.about')}
        facts={[
          { name: t('catalogue.otherTitle'), value: record.title[other], lang: other },
          { name: t('catalogue.on'), value: record.on && partialDateInWords(record.on, language) },
          { name: t('catalogue.place'), value: record.place },
          { name: t('catalogue.occasion'), value: said(record.occasion) },
          { name: t('catalogue.convenors'), value: said(record.convenors) },
          { name: t('catalogue.themes'), value: record.themes.map((theme) => t(`catalogue.theme.${theme}`)).join(', ') },
          { name: t('catalogue.sources'), value: record.sources.map((source) => <div key={source}>{source}</div>), lang: 'fr' },
        ]}
      />
      {record.facts.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('catalogue.known')}</h2>
          <ul className={styles.list}>
            {record.facts.map((fact) => (
              <li key={fact.en}>{fact[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {record.counts.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('catalogue.figures')}</h2>
          <ul className={styles.list}>
            {record.counts.map(({ on, categories, qualifier, number, source }) => (
              <li key={`${on} ${categories.join()} ${source}`}>
                {t('catalogue.figure', {
                  date: partialDateInWords(on, language),
                  figure: t(`supporters.qualified.${qualifier}`, { count: number }),
                  who: categories.map((category) => t(`supporters.category.${category}`)).join(', ') || t('supporters.time.together'),
                })}
                <span className={styles.source} lang="fr">
                  {source}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {record.supporters.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('catalogue.supporters')}</h2>
          <Facts
            facts={supporterCategory.options.map((category) => ({
              name: t(`supporters.category.${category}`),
              value: record.supporters
                .filter((supporter) => supporter.category === category)
                .map(({ name }) => nameIn(name, language))
                .toSorted(collator.compare)
                .join(', '),
            }))}
          />
        </section>
      )}
    </article>
  )
}
