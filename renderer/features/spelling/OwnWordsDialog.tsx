import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { findSpellingLanguage } from '../../../shared/language/spellingWords'
import { spelledWord, spellingLanguage, type SpellingLanguage } from '../../../shared/model/spelling'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { orpc } from '../../api/client'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { Dialog } from '../../ui/Dialog'
import form from '../../ui/Form.module.css'
import { IconButton } from '../../ui/IconButton'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import styles from './OwnWordsDialog.module.css'
import { useOwnWords } from './useOwnWords'

export interface OwnWordsDialogProps {
  /** The draft on screen, whose ignored words are listed too. */
  draft: { id: TextId; language: LanguageTag } | null
  onClose: () => void
}

/** The user's own words, language by language, and those ignored in the open draft; what is removed can be put back. */
export function OwnWordsDialog({ draft, onClose }: OwnWordsDialogProps) {
  const { t, i18n } = useTranslation()
  const [language, setLanguage] = useState<SpellingLanguage>(
    (draft && findSpellingLanguage(draft.language)) ?? (i18n.language === 'fr' ? 'fr' : 'en'),
  )
  const [typed, setTyped] = useState('')
  const [removed, setRemoved] = useState<{ word: string; putBack: () => void } | null>(null)
  const { data } = useQuery(orpc.spelling.ownWords.queryOptions({ input: { textId: draft?.id ?? null } }))
  const change = useOwnWords()
  const personal = data?.personal[language] ?? []
  const ignored = data?.ignored ?? []
  const word = typed.trim().normalize('NFC').replaceAll('’', "'")
  const isWord = spelledWord.safeParse(word).success

  const add = (event: FormEvent): void => {
    event.preventDefault()
    if (!isWord) return
    setTyped('')
    void change((words) => words.add({ language, word }))
  }
  const remove = (one: string): void => {
    void change((words) => words.remove({ language, word: one }))
    setRemoved({ word: one, putBack: () => void change((words) => words.add({ language, word: one })) })
  }
  const ignore = (textId: TextId, one: string, isIgnored: boolean) =>
    void change((words) => words.ignore({ textId, word: one, ignored: isIgnored }))

  const list = (label: string, nothing: string, words: readonly string[], onRemove: (one: string) => void) => (
    <section>
      <h3 className={styles.heading}>{label}</h3>
      {words.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <ul className={styles.words} aria-label={label}>
        {words.map((one) => (
          <li key={one} className={styles.word}>
            <span lang={language}>{one}</span>
            <IconButton label={t('spelling.remove', { word: one })} onPress={() => onRemove(one)}>
              <X size={13} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  )

  return (
    <Dialog title={t('spelling.ownWords')} isOpen onClose={onClose}>
      <div className={form.form}>
        <p className={styles.hint}>{t('spelling.ownWordsText')}</p>
        <Choices
          label={t('spelling.language')}
          direction="row"
          value={language}
          onChange={setLanguage}
          choices={spellingLanguage.options.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        />
        <form className={styles.adding} onSubmit={add}>
          <TextField label={t('spelling.newWord')} lang={language} value={typed} onChange={setTyped} spellCheck="false" />
          <Button type="submit" isDisabled={!isWord}>
            {t('spelling.addWord')}
          </Button>
        </form>
        {removed && (
          <Notice
            actions={
              <Button
                size="small"
                onPress={() => {
                  removed.putBack()
                  setRemoved(null)
                }}
              >
                {t('commands.edit.undo')}
              </Button>
            }
          >
            {t('spelling.removed', { word: removed.word })}
          </Notice>
        )}
        {list(t('spelling.personal'), t('spelling.noPersonal'), personal, remove)}
        {draft &&
          ignored.length > 0 &&
          list(t('spelling.ignoredHere'), '', ignored, (one) => {
            ignore(draft.id, one, false)
            setRemoved({ word: one, putBack: () => ignore(draft.id, one, true) })
          })}
      </div>
    </Dialog>
  )
}
