import { skipToken, useQuery } from '@tanstack/react-query'
import type { LexicalEditor } from 'lexical'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { findSpellingLanguage } from '../../../shared/language/spellingWords'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import type { Spelling, SpellingState } from '../../editor/spelling/spelling'
import { whenIdle } from '../../editor/whenIdle'

const NOTHING: SpellingState = { count: 0, asked: null }

/**
 * The spelling of the draft in this editor, in the text's own language; null without a draft, where it is
 * off, and where there is no dictionary. It comes once the draft can be used: nobody waits for it.
 */
export function useSpelling(
  editor: LexicalEditor | null,
  text: { id: TextId; language: LanguageTag } | undefined,
  isOn: boolean,
): Spelling | null {
  const [spelling, setSpelling] = useState<Spelling | null>(null)
  const language = text?.language
  const own = isOn && language ? findSpellingLanguage(language) : null

  useEffect(() => {
    if (!editor || !language || !own) return
    let left = false
    let unregister: (() => void) | undefined
    const start = async (): Promise<void> => {
      const { registerSpelling } = await import('../../editor/spelling/registerSpelling')
      if (left) return
      const registered = registerSpelling(editor, language, {
        check: (words) => client.spelling.check({ language, words }),
        suggest: (word) => client.spelling.suggest({ language, word }),
      })
      unregister = registered.unregister
      setSpelling(registered)
    }
    const cancel = whenIdle(() => void start())
    return () => {
      left = true
      cancel()
      unregister?.()
      setSpelling(null)
    }
  }, [editor, language, own])

  const { data } = useQuery(
    orpc.spelling.ownWords.queryOptions({ input: own && text ? { textId: text.id } : skipToken }),
  )
  useEffect(() => {
    if (own && data) spelling?.setKnown([...(data.personal[own] ?? []), ...data.ignored])
  }, [spelling, own, data])

  return spelling
}

/** One part of what there is to say of the spelling; the component is drawn again when that part is another. */
export function useSpellingState<Part extends keyof SpellingState>(spelling: Spelling | null, part: Part): SpellingState[Part] {
  return useSyncExternalStore(spelling?.subscribe ?? silent, () => (spelling?.state() ?? NOTHING)[part])
}

function silent(): () => void {
  return () => undefined
}
