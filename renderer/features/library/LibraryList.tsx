import { FilePlus2, Import } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { TextId, TextRecord } from '../../../shared/model/text'
import { Button } from '../../ui/Button'
import { DraftEntry } from './DraftEntry'
import { groupTexts } from './textGroups'
import { ReferenceEntry } from './ReferenceEntry'
import styles from './LibraryList.module.css'

export interface LibraryListProps {
  texts: readonly TextRecord[]
  openText: TextId | null
  onOpen: (id: TextId) => void
  onNewDraft: () => void
  onImport: () => void
}

/** Drafts, then reference texts with their language versions together. */
export function LibraryList({ texts, openText, onOpen, onNewDraft, onImport }: LibraryListProps) {
  const { t, i18n } = useTranslation()
  const drafts = texts.filter((text) => text.kind === 'draft').toSorted((a, b) => b.changedAt - a.changedAt)
  const references = groupTexts(texts.filter((text) => text.kind === 'reference'), i18n.language)
  return (
    <>
      <div>
        <h2 className={styles.heading}>
          {t('library.drafts')}
        </h2>
        {drafts.length === 0 && <p className={styles.none}>{t('library.noDrafts')}</p>}
        <ul>
          {drafts.map((text) => (
            <DraftEntry key={text.id} text={text} isOpen={text.id === openText} onOpen={onOpen} />
          ))}
        </ul>
        <Button look="quiet" onPress={onNewDraft}>
          <FilePlus2 size={14} aria-hidden />
          {t('library.newDraft')}
        </Button>
      </div>
      <div>
        <h2 className={styles.heading}>
          {t('library.references')}
        </h2>
        {references.length === 0 && <p className={styles.none}>{t('library.noReferences')}</p>}
        <ul>
          {references.map((group) => (
            <ReferenceEntry key={group[0].group} group={group} openText={openText} onOpen={onOpen} />
          ))}
        </ul>
        <Button look="quiet" onPress={onImport}>
          <Import size={14} aria-hidden />
          {t('library.importText')}
        </Button>
      </div>
    </>
  )
}
