import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextId, DescribedText } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { queryClient } from '../../api/queryClient'
import { Choices } from '../../ui/Choices'
import { languageName } from '../../ui/languageName'
import { Notice } from '../../ui/Notice'
import { SaveDialog } from '../../ui/SaveDialog'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'

const COMMON_LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'de', 'pt']

export interface NewDraftDialogProps {
  texts: readonly DescribedText[]
  /** The text to start from, when it is already known. */
  from: TextId | null
  /** Sends what was typed in the open draft, which may be the text to start from. */
  flush: () => Promise<void>
  onClose: () => void
  onCreated: (id: TextId) => void
}

/** Asks for a title, a language and where to start; every choice has a sensible beginning. */
export function NewDraftDialog({ texts, from, flush, onClose, onCreated }: NewDraftDialogProps) {
  const { t, i18n } = useTranslation()
  const [title, setTitle] = useState('')
  const [start, setStart] = useState<'blank' | 'outline' | 'text'>(from ? 'text' : 'outline')
  const [source, setSource] = useState<TextId | null>(from)
  const sourceText = start === 'text' ? texts.find((text) => text.id === source) : undefined
  const [chosenLanguage, setLanguage] = useState<string | null>(null)
  const language = chosenLanguage ?? sourceText?.language ?? i18n.language
  const languages = [...new Set([...COMMON_LANGUAGES, language, ...texts.map((text) => text.language)])]

  const create = useMutation({
    mutationFn: async (wanted: Parameters<typeof client.text.create>[0]) => {
      if (start === 'text') await flush()
      return client.text.create(wanted)
    },
    onSuccess: (record) => {
      void queryClient.invalidateQueries({ queryKey: orpc.text.list.key() })
      onCreated(record.id)
    },
  })
  const submit = (): void => {
    if (start === 'text' && !source) return
    create.mutate({
      title: title.trim() || t('library.draftDialog.untitled'),
      language,
      from: start === 'text' && source ? { text: source } : start === 'outline' ? 'outline' : 'blank',
    })
  }

  return (
    <SaveDialog
      title={t('library.draftDialog.title')}
      saveLabel={t('library.draftDialog.create')}
      onSave={submit}
      canSave={start !== 'text' || source !== null}
      isSaving={create.isPending}
      error={create.error && sentenceOf(t, create.error)}
      onClose={onClose}
    >
      <TextField
        label={t('library.draftDialog.name')}
        placeholder={t('library.draftDialog.untitled')}
        value={title}
        onChange={setTitle}
        maxLength={500}
        hasInitialFocus
      />
      <Select
        label={t('library.draftDialog.language')}
        options={languages.map((tag) => ({ value: tag, label: languageName(tag, i18n.language) }))}
        value={language}
        onChange={setLanguage}
      />
      <Choices
        label={t('library.draftDialog.startFrom')}
        value={start}
        onChange={setStart}
        choices={[
          {
            value: 'outline',
            label: t('library.draftDialog.outline'),
            description: t('library.draftDialog.outlineHint'),
          },
          { value: 'blank', label: t('library.draftDialog.blank'), description: t('library.draftDialog.blankHint') },
          { value: 'text', label: t('library.draftDialog.text'), description: t('library.draftDialog.textHint') },
        ]}
      />
      {start === 'text' && (
        <Select
          label={t('library.draftDialog.whichText')}
          placeholder={t('library.draftDialog.chooseText')}
          options={texts.map((text) => ({
            value: text.id,
            label: text.title,
            lang: text.language,
            description: [
              t(`common.textKind.${text.kind}`),
              languageName(text.language, i18n.language),
              ...(text.wording === 'digest' ? [t('common.wording.digest')] : []),
            ].join(' · '),
          }))}
          value={source}
          onChange={setSource}
        />
      )}
      {sourceText?.wording === 'digest' && (
        <Notice tone="warning">{t('library.draftDialog.digestWarning')}</Notice>
      )}
    </SaveDialog>
  )
}
