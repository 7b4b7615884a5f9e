import { parentPort } from 'node:worker_threads'
import type { SpellingLanguage } from '../../shared/model/spelling'
import { createSpeller, type DictionaryFiles, type Speller } from './speller'

/** What the spelling thread is asked; `dictionary` names what `load` brought. */
export type SpellingTask =
  | { id: number; task: 'load'; dictionary: string; language: SpellingLanguage; wasm: Uint8Array; files: DictionaryFiles[] }
  | { id: number; task: 'check'; dictionary: string; words: readonly string[] }
  | { id: number; task: 'suggest'; dictionary: string; word: string }

export type SpellingAnswer = { id: number; words: string[] } | { id: number; error: string }

const spellers = new Map<string, Speller>()

async function answer(asked: SpellingTask): Promise<string[]> {
  if (asked.task === 'load') {
    spellers.set(asked.dictionary, await createSpeller(asked.language, asked.wasm, asked.files))
    return []
  }
  const speller = spellers.get(asked.dictionary)
  if (!speller) throw new Error(`no dictionary ${asked.dictionary}`)
  return asked.task === 'check' ? speller.check(asked.words) : speller.suggest(asked.word)
}

parentPort?.on('message', (asked: SpellingTask) => {
  const post = (message: SpellingAnswer) => parentPort!.postMessage(message)
  answer(asked).then(
    (words) => post({ id: asked.id, words }),
    (error: unknown) => post({ id: asked.id, error: error instanceof Error ? error.message : String(error) }),
  )
})
