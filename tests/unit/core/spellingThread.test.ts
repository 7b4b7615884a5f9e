import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSpellingThread, type SpellingThread } from '../../../electron/core/spellingThread'
import { spellingWords } from '../../../shared/language/spellingWords'
import type { SpellingLanguage } from '../../../shared/model/spelling'
import english from '../../../resources/vocabulary/en.json'
import french from '../../../resources/vocabulary/fr.json'
import compact from '../../../resources/texts/global-digital-compact.fr.json'
import { repository } from '../../support/repository'

const out = join(repository, 'out')
const absent = !existsSync(join(out, 'worker/spelling.js'))
if (absent) console.warn('SKIPPED: the spelling thread is not built; run “npm run build” first.')

describe.skipIf(absent)('the spelling thread', () => {
  let thread: SpellingThread
  beforeEach(() => {
    thread = createSpellingThread(out)
  })
  afterEach(() => thread.close())
  const unknown = (tag: string, text: string) =>
    thread.check(tag.slice(0, 2) as SpellingLanguage, tag, spellingWords(text, tag).map(({ word }) => word))

  test('knows both spellings of English unless the text says which', async () => {
    const text = 'We organise and organize colour and color, wich is wrong.'
    expect(await unknown('en', text)).toEqual(['wich'])
    expect(await unknown('en-GB', text)).toEqual(['organize', 'color', 'wich'])
    expect(await unknown('en-US', text)).toEqual(['organise', 'colour', 'wich'])
  })

  test('knows French with its elisions and hyphens', async () => {
    const text = 'L’État s’engage aujourd’hui, dit-il, à l’échelle multi-acteurs : qu’ils agisent.'
    expect(await unknown('fr-CA', text)).toEqual(['agisent'])
  })

  test('knows words of the field, their possessives and their compounds', async () => {
    expect(await unknown('en', 'Multistakeholder cybersecurity’s UN-led multistakeholder-driven preambular')).toEqual([])
    expect(await unknown('fr', 'Cyberrésilience multiacteurs')).toEqual([])
  })

  test('knows every word of the field it ships', async () => {
    expect(await thread.check('fr', 'fr', french.words)).toEqual([])
    const [american, british] = await Promise.all(['en-us', 'en-gb'].map((tag) => thread.check('en', tag, english.words)))
    expect([american, british]).toEqual([[], []])
  })

  test('suggests what was meant', async () => {
    expect(await thread.suggest('en', 'en', 'responsability')).toContain('responsibility')
    expect(await thread.suggest('fr', 'fr', 'développemment')).toContain('développement')
  })

  test('finds nearly nothing in an adopted text', async () => {
    const found = await unknown('fr', compact.clauses.map(({ text }) => text).join('\n'))
    expect(new Set(found).size).toBeLessThan(15)
  })

  test('ends at once, also while it is still reading a dictionary', async () => {
    const answer = unknown('en', 'word')
    thread.close()
    await expect(answer).rejects.toThrow('ends')
    await expect(unknown('fr', 'mot')).rejects.toThrow('ends')
  })
})
