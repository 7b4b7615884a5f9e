import { FilePlus2, GitCompareArrows, Import } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { TextId, TextRecord } from '../../../shared/model/text'
import { timeAgo } from '../../ui/dates'
import page from '../../ui/Page.module.css'
import { useNow } from '../../ui/useNow'
import styles from './HomePage.module.css'
import { ReferenceCard } from './ReferenceCard'
import { groupTexts } from './textGroups'

const MOST_RECENT = 6

export interface HomePageProps {
  texts: readonly TextRecord[]
  onOpen: (id: TextId) => void
  onNewDraft: () => void
  onImport: () => void
  onCompare: () => void
  /** What there is besides, below the texts. */
  children?: ReactNode
}

/** What to do first, what was done last, and what there is to draw on. */
export function HomePage({ texts, onOpen, onNewDraft, onImport, onCompare, children }: HomePageProps) {
  const { t, i18n } = useTranslation()
  const now = useNow()
  const drafts = texts
    .filter((text) => text.kind === 'draft')
    .toSorted((a, b) => b.changedAt - a.changedAt)
    .slice(0, MOST_RECENT)
  const references = groupTexts(texts.filter((text) => text.kind === 'reference'), i18n.language)
  return (
    <div className={`${page.page} ${styles.page}`}>
      <h1 className={styles.title}>{t('library.homePage.heading')}</h1>
      <p className={styles.intro}>{t('library.homePage.intro')}</p>
      <div className={styles.starts}>
        <Start
          icon={<FilePlus2 size={18} aria-hidden />}
          label={t('library.homePage.startDraft')}
          text={t('library.homePage.startDraftText')}
          onPress={onNewDraft}
        />
        <Start
          icon={<Import size={18} aria-hidden />}
          label={t('library.homePage.importText')}
          text={t('library.homePage.importTextText')}
          onPress={onImport}
        />
        <Start
          icon={<GitCompareArrows size={18} aria-hidden />}
          label={t('library.homePage.compare')}
          text={t('library.homePage.compareText')}
          onPress={onCompare}
        />
      </div>
      {drafts.length > 0 && (
        <section aria-labelledby="home-drafts">
          <h2 id="home-drafts" className={page.section}>
            {t('library.homePage.recentDrafts')}
          </h2>
          <ul className={styles.drafts}>
            {drafts.map((text) => (
              <li key={text.id}>
                <Button className={styles.draft} onPress={() => onOpen(text.id)}>
                  <span className={styles.draftTitle} lang={text.language}>
                    {text.title}
                  </span>
                  <span className={styles.draftFacts}>
                    {t('common.clauses', { count: text.clauses })} ·{' '}
                    {t('library.edited', { when: timeAgo(text.changedAt, now, i18n.language) })}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="home-references">
        <h2 id="home-references" className={page.section}>
          {t('library.homePage.references')}
        </h2>
        <ul className={styles.references}>
          {references.map((group) => (
            <ReferenceCard key={group[0].group} group={group} onOpen={onOpen} />
          ))}
        </ul>
      </section>
      {children}
    </div>
  )
}

interface StartProps {
  icon: ReactNode
  label: string
  text: string
  onPress: () => void
}

function Start({ icon, label, text, onPress }: StartProps) {
  return (
    <Button className={styles.start} onPress={onPress}>
      {icon}
      <span className={styles.startLabel}>{label}</span>
      <span className={styles.startText}>{text}</span>
    </Button>
  )
}
