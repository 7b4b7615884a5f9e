import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../shared/model/text'
import { languageName } from '../../ui/languageName'
import { useWatched } from '../../ui/useWatched'
import type { DraftHandle, DraftStatus, SaveState } from './draftHandle'
import styles from './DraftingPage.module.css'
import { saveWord } from './saveWord'

/** Under the title: that it is a draft, in which language, and whether it is saved. */
export function DraftFacts({ handle, language }: { handle: DraftHandle; language: LanguageTag }) {
  const { t, i18n } = useTranslation()
  const save = useWatched(handle.status, saveOf)
  return (
    <p className={styles.about}>
      {[t('common.textKind.draft'), languageName(language, i18n.language), saveWord(t, save)].join(' · ')}
    </p>
  )
}

function saveOf({ save }: DraftStatus): SaveState {
  return save
}
