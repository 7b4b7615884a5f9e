import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { InsertionMode } from '../../shared/model/insertion'
import type { Settings } from '../../shared/model/settings'
import type { LanguageTag, DescribedText } from '../../shared/model/text'
import { client } from '../api/client'
import { sentenceOf } from '../api/failure'
import type { DraftHandle } from '../features/drafting/draftHandle'
import { announce, showToast } from '../ui/toast'
import { inLanguageOf } from './inLanguageOf'
import { findOtherWords } from './otherWords'
import type { LanguageToInsert, OpenDialog } from './openDialog'

/** Takes language of another text into the open draft, in one of the ways there are; verbatim where none is named. */
export type InsertLanguage = (language: LanguageToInsert, mode?: InsertionMode) => void

export interface Inserting {
  /** After a word of warning where it is a digest's; null without a draft. */
  insert: InsertLanguage | null
  insertNow: (language: LanguageToInsert, mode: InsertionMode) => Promise<void>
}

/** How every part of the window that shows agreed language puts it into the open draft. */
export function useInserting(
  handle: DraftHandle | null,
  texts: readonly DescribedText[],
  draftLanguage: LanguageTag | null,
  { author, citeInserted }: Settings,
  show: (dialog: OpenDialog) => void,
): Inserting {
  const { t } = useTranslation()
  const insertNow = useCallback(
    async (asked: LanguageToInsert, mode: InsertionMode) => {
      if (!handle || draftLanguage === null) return
      try {
        const words = asked.passage && !asked.asItIs && (await findOtherWords(asked, texts, draftLanguage))
        if (words) return show({ kind: 'insertOtherWords', language: asked, mode, words })
        const taken = await inLanguageOf(asked, texts, draftLanguage)
        const origin = await client.origin.take({ textId: taken.textId, clauseId: taken.clauseId, passage: taken.passage })
        const done = handle.insertLanguage(origin, { mode, proponent: author || null, cites: citeInserted, before: asked.before })
        // The eye sees the words arrive, selected; a message would only cover them, but where they came otherwise than asked.
        if (done !== mode) showToast(t('insertion.unbalanced', { citation: taken.citation }))
        else if (taken.language === 'translated') showToast(t('insertion.otherVersion', { citation: taken.citation }))
        else if (taken.language === 'foreign') showToast(t('insertion.foreign', { citation: taken.citation }))
        else announce(t(`insertion.done.${mode}`, { citation: taken.citation }))
      } catch (error) {
        showToast(sentenceOf(t, error))
      }
    },
    [handle, texts, draftLanguage, author, citeInserted, show, t],
  )
  const insert = useMemo((): InsertLanguage | null => {
    if (!handle) return null
    return (language, mode = 'verbatim') => {
      const source = texts.find((text) => text.id === language.textId)
      if (source?.wording === 'digest') show({ kind: 'insertDigest', language, mode })
      else void insertNow(language, mode)
    }
  }, [handle, insertNow, texts, show])
  return { insert, insertNow }
}
