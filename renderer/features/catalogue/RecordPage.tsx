import { FilePlus2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { supporterCategory } from '../../../shared/model/supporter'
import type { CatalogueEntry, InBoth } from '../../../shared/model/catalogue'
import type { TextId } from '../../../shared/model/text'
import { partialDateInWords } from '../../../shared/supporters/partialDates'
import { nameIn } from '../../../shared/supporters/states'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
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
  const facts: [string, ReactNode, string?][] = [
    [t('catalogue.otherTitle'), record.title[other], other],
    [t('catalogue.on'), record.on && partialDateInWords(record.on, language)],
    [t('catalogue.place'), record.place],
    [t('catalogue.occasion'), said(record.occasion)],
    [t('catalogue.convenors'), said(record.convenors)],
    [t('catalogue.themes'), record.themes.map((theme) => t(`catalogue.theme.${theme}`)).join(', ')],
    [t('catalogue.sources'), record.sources.map((source) => <div key={source}>{source}</div>), 'fr'],
  ]
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{titleOf(record)}</h1>
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
      <dl className={styles.facts} aria-label={t('catalogue.about')}>
        {facts.map(
          ([name, value, lang]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={lang}>{value}</dd>
              </div>
            ),
        )}
      </dl>
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
          <dl className={styles.facts}>
            {supporterCategory.options.map((category) => {
              const names = record.supporters
                .filter((supporter) => supporter.category === category)
                .map(({ name }) => nameIn(name, language))
                .toSorted(collator.compare)
              return (
                names.length > 0 && (
                  <div key={category}>
                    <dt>{t(`supporters.category.${category}`)}</dt>
                    <dd>{names.join(', ')}</dd>
                  </div>
                )
              )
            })}
          </dl>
        </section>
      )}
    </article>
  )
}
