import { useQuery } from '@tanstack/react-query'
import { Archive, FilePlus2, Import } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DescribedText, TextId, TextRecord } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { Button } from '../../ui/Button'
import { DraftEntry } from './DraftEntry'
import { groupTexts } from './textGroups'
import { ReferenceEntry } from './ReferenceEntry'
import styles from './LibraryList.module.css'
import { TagFilter } from './TagFilter'
import { hasTag } from './tags'
import type { TextTask } from './textTask'

export interface LibraryListProps {
  texts: readonly DescribedText[]
  openText: TextId | null
  onOpen: (id: TextId) => void
  onTask: (task: TextTask) => void
  onNewDraft: () => void
  onImport: () => void
}

/** Drafts, then reference texts with their language versions together; what is archived only when asked for. */
export function LibraryList({ texts, openText, onOpen, onTask, onNewDraft, onImport }: LibraryListProps) {
  const { t, i18n } = useTranslation()
  const [showsArchived, setShowsArchived] = useState(false)
  const [tag, setTag] = useState<string | null>(null)
  const archived = texts.filter((text) => text.archived).length
  const isShown = (text: DescribedText): boolean => showsArchived || !text.archived || text.id === openText
  const drafts = texts.filter((text) => text.kind === 'draft' && isShown(text))
  const { data: stored = [] } = useQuery(orpc.text.list.queryOptions({ select: onlyReferences }))
  const all = stored.filter(isShown)
  const tagged = tag === null ? all : all.filter((text) => hasTag(text, tag))
  // A language version of a text with the tag is that text too.
  const references = groupTexts(
    all.filter(({ group }) => tagged.some((text) => text.group === group)),
    i18n.language,
  )
  return (
    <>
      <div>
        <h2 className={styles.heading}>
          {t('library.drafts')}
        </h2>
        {drafts.length === 0 && <p className={styles.none}>{t('library.noDrafts')}</p>}
        <DraftEntries drafts={drafts} openText={openText} onOpen={onOpen} onTask={onTask} />
        <Button look="quiet" onPress={onNewDraft}>
          <FilePlus2 size={14} aria-hidden />
          {t('library.newDraft')}
        </Button>
      </div>
      <div>
        <h2 className={styles.heading}>
          {t('library.references')}
        </h2>
        <TagFilter texts={all} chosen={tag} onChoose={setTag} />
        {references.length === 0 && (
          <p className={styles.none}>{t(tag === null ? 'library.noReferences' : 'references.noneTagged')}</p>
        )}
        <ul>
          {references.map((group) => (
            <ReferenceEntry key={group[0].group} group={group} openText={openText} onOpen={onOpen} onTask={onTask} />
          ))}
        </ul>
        <Button look="quiet" onPress={onImport}>
          <Import size={14} aria-hidden />
          {t('library.importText')}
        </Button>
        {archived > 0 && (
          <Button look="quiet" onPress={() => setShowsArchived(!showsArchived)}>
            <Archive size={14} aria-hidden />
            {showsArchived ? t('references.hideArchived') : t('references.showArchived', { count: archived })}
          </Button>
        )}
      </div>
    </>
  )
}

function onlyReferences(texts: TextRecord[]): TextRecord[] {
  return texts.filter(({ kind }) => kind === 'reference')
}

/** The drafts, those changed last first. Drawn again at each save, which the rest of the list is not. */
function DraftEntries({ drafts, openText, onOpen, onTask }: Pick<LibraryListProps, 'openText' | 'onOpen' | 'onTask'> & { drafts: readonly DescribedText[] }) {
  const { data = [] } = useQuery(orpc.text.list.queryOptions())
  const ids = new Set(drafts.map(({ id }) => id))
  const listed = data.filter(({ id }) => ids.has(id)).toSorted((a, b) => b.changedAt - a.changedAt)
  return (
    <ul>
      {listed.map((text) => (
        <DraftEntry key={text.id} text={text} isOpen={text.id === openText} onOpen={onOpen} onTask={onTask} />
      ))}
    </ul>
  )
}
