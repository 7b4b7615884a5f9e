import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import type { NumberedNote } from '../../shared/clauses/footnotes'
import type { InlineContent } from '../../shared/model/inline'
import { InlineText } from './InlineText'
import styles from './NoteList.module.css'

export interface NoteListProps {
  notes: readonly NumberedNote[]
  /** The text's language. */
  language: string
  /** What pressing a note does; where it is not given, notes are only read. */
  onPress?: (id: string) => void
}

/** A text's footnotes under it, each with its number. Nothing where there is none. */
export function NoteList({ notes, language, onPress }: NoteListProps) {
  const { t } = useTranslation()
  if (notes.length === 0) return null
  return (
    <section className={styles.notes} aria-label={t('footnotes.title')}>
      <ol className={styles.list}>
        {notes.map(({ id, number, content }) => (
          <li key={id} className={styles.note}>
            {onPress ? (
              <Button className={styles.button} onPress={() => onPress(id)}>
                <NoteWords number={number} content={content} language={language} />
              </Button>
            ) : (
              <NoteWords number={number} content={content} language={language} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function NoteWords({ number, content, language }: { number: number; content: InlineContent; language: string }) {
  return (
    <>
      <span className={styles.number}>{number}</span>
      <span lang={language} className={styles.words}>
        <InlineText content={content} />
      </span>
    </>
  )
}
