import { useTranslation } from 'react-i18next'
import type { DescribedText, TextTag } from '../../../shared/model/text'
import { Select } from '../../ui/Select'
import styles from './LibraryList.module.css'
import { tagKey, tagsInUse } from './tags'

interface TagFilterProps {
  texts: readonly DescribedText[]
  /** The key of the tag asked for; null for all texts. */
  chosen: string | null
  onChoose: (key: string | null) => void
}

const ALL = '-'

/** Which texts are listed, by a tag; absent while no text has one. */
export function TagFilter({ texts, chosen, onChoose }: TagFilterProps) {
  const { t } = useTranslation()
  const tags = tagsInUse(texts)
  if (tags.length === 0 && chosen === null) return null
  const nameOf = ({ kind, word }: TextTag): string => (kind === 'sdg' ? t('references.sdg', { number: word }) : word)
  return (
    <div className={styles.filter}>
      <Select
        label={t('references.tagFilter')}
        labelHidden
        size="compact"
        options={[
          { value: ALL, label: t('references.allTags') },
          ...tags.map((tag) => ({ value: tagKey(tag), label: nameOf(tag), description: t(`references.tagKind.${tag.kind}`) })),
        ]}
        value={chosen ?? ALL}
        onChange={(key) => onChoose(key === ALL ? null : key)}
      />
    </div>
  )
}
