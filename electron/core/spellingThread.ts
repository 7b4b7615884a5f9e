import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { SpellingLanguage } from '../../shared/model/spelling'
import type { DictionaryFiles } from './speller'
import type { SpellingAnswer, SpellingTask } from './spellingWorker'

/** Beside the built hosts; a core run from its sources takes what was built before. */
const OUT = [join(import.meta.dirname, '..'), join(import.meta.dirname, '../../out')]

/** The dictionaries a text is held to, as the build names their files. */
type Dictionary = 'en' | 'en-gb' | 'en-us' | 'fr'
const FILES: Readonly<Record<Dictionary, readonly string[]>> = {
  en: ['en-gb', 'en-us'],
  'en-gb': ['en-gb'],
  'en-us': ['en-us'],
  fr: ['fr'],
}

/** Checks spelling away from the thread that answers windows. It starts with the first question. */
export interface SpellingThread {
  /** Those of the words that are in no dictionary of the language a tag names. */
  check(language: SpellingLanguage, tag: string, words: readonly string[]): Promise<string[]>
  suggest(language: SpellingLanguage, tag: string, word: string): Promise<string[]>
  close(): void
}

type Question = SpellingTask extends infer Task ? (Task extends { id: number } ? Omit<Task, 'id'> : never) : never

/** @param out the folder of what was built, with `worker` and `dictionaries` in it */
export function createSpellingThread(out: string | undefined = OUT.find(isBuilt)): SpellingThread {
  let worker: Worker | null = null
  let closed = false
  let count = 0
  const waiting = new Map<number, { resolve: (words: string[]) => void; reject: (error: Error) => void }>()
  const loading = new Map<Dictionary, Promise<unknown>>()

  const end = (reason: string): void => {
    void worker?.terminate()
    worker = null
    loading.clear()
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const start = (folder: string): Worker => {
    const started = new Worker(join(folder, 'worker/spelling.js'))
    started.on('message', (answer: SpellingAnswer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if ('words' in answer) asked?.resolve(answer.words)
      else asked?.reject(new Error(answer.error))
    })
    const onEnd = (reason: string): void => {
      if (worker === started) end(reason)
    }
    started.on('error', (error) => onEnd(error instanceof Error ? error.message : String(error)))
    started.on('exit', () => onEnd('the spelling thread ended'))
    started.unref()
    return started
  }
  const ask = (question: Question): Promise<string[]> =>
    new Promise((resolve, reject) => {
      if (!out) return reject(new Error('the dictionaries are not built'))
      // What was being read when the program ended must not begin anew.
      if (closed) return reject(new Error('the program ends'))
      worker ??= start(out)
      const id = count++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ ...question, id })
    })
  // The files are read here: the thread cannot look into the archive of a packed program.
  const load = async (language: SpellingLanguage, dictionary: Dictionary): Promise<void> => {
    const folder = join(out ?? '', 'dictionaries')
    const read = async (name: string): Promise<DictionaryFiles> => ({
      affixes: await readFile(join(folder, `${name}.aff`), 'utf8'),
      words: await readFile(join(folder, `${name}.dic`), 'utf8'),
    })
    const wasm = new Uint8Array(await readFile(join(folder, 'hunspell.wasm')))
    const files = await Promise.all(FILES[dictionary].map(read))
    await ask({ task: 'load', dictionary, language, wasm, files })
  }
  const loaded = async (language: SpellingLanguage, tag: string): Promise<Dictionary> => {
    const dictionary = dictionaryOf(language, tag)
    let ready = loading.get(dictionary)
    if (!ready) {
      ready = load(language, dictionary)
      loading.set(dictionary, ready)
      // What could not be read now may be readable later.
      ready.catch(() => loading.delete(dictionary))
    }
    await ready
    return dictionary
  }

  return {
    check: async (language, tag, words) => ask({ task: 'check', dictionary: await loaded(language, tag), words }),
    suggest: async (language, tag, word) => ask({ task: 'suggest', dictionary: await loaded(language, tag), word }),
    close() {
      closed = true
      end('the program ends')
    },
  }
}

/** British and American are each held to their own; English without a country may be either. */
function dictionaryOf(language: SpellingLanguage, tag: string): Dictionary {
  if (language === 'fr') return 'fr'
  const country = tag.toLowerCase()
  return country === 'en-us' || country === 'en-gb' ? country : 'en'
}

function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'worker/spelling.js'))
}
