import { useTranslation } from 'react-i18next'
import type { DescribedText, TextTag } from '../../../shared/model/text'
import form from '../../ui/Form.module.css'
import { languageName } from '../../ui/languageName'
import { Select } from '../../ui/Select'
import { TagField } from '../../ui/TagField'
import { GoalField } from './GoalField'
import type { RecordEdit } from './recordEdit'
import { knownWords } from './tags'

interface KeepingFieldsProps {
  text: DescribedText
  texts: readonly DescribedText[]
  edit: RecordEdit
  onChange: (part: Partial<RecordEdit>) => void
}

const ALONE = '-'

/** How a text is kept among the others: with its language versions, under its tags. */
export function KeepingFields({ text, texts, edit, onChange }: KeepingFieldsProps) {
  const { t, i18n } = useTranslation()
  const others = texts.filter(({ id, kind }) => kind === 'reference' && id !== text.id)
  const wordsOf = (kind: TextTag['kind']): string[] => edit.tags.filter((tag) => tag.kind === kind).map(({ word }) => word)
  const setWords = (kind: TextTag['kind'], words: readonly string[]): void =>
    onChange({ tags: [...edit.tags.filter((tag) => tag.kind !== kind), ...words.map((word) => ({ kind, word }))] })
  const field = (kind: 'topic' | 'actor') => ({
    words: wordsOf(kind),
    onChange: (words: string[]) => setWords(kind, words),
    known: knownWords(texts, kind),
    knownLabel: t('references.record.known'),
    placeholder: t('references.record.addTag'),
    removeLabel: (word: string) => t('references.record.removeTag', { word }),
  })
  return (
    <section className={form.form} aria-label={t('references.record.keeping')}>
      <Select
        label={t('references.record.group')}
        options={[
          { value: ALONE, label: t('references.record.alone') },
          ...others.map((other) => ({
            value: other.id,
            label: other.shortTitle ?? other.title,
            lang: other.language,
            description: languageName(other.language, i18n.language),
          })),
        ]}
        value={edit.group ?? ALONE}
        onChange={(chosen) => onChange({ group: chosen === ALONE ? null : chosen })}
      />
      <TagField label={t('references.record.topics')} description={t('references.record.topicsHint')} {...field('topic')} />
      <TagField label={t('references.record.actors')} description={t('references.record.actorsHint')} {...field('actor')} />
      <GoalField goals={wordsOf('sdg')} onChange={(goals) => setWords('sdg', goals)} />
    </section>
  )
}
