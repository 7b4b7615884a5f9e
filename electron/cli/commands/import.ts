import { languageTag } from '../../../shared/model/text'
import { previewFile } from '../../core/importPreview'
import * as imports from '../../core/imports'
import { EMPTY_DESCRIPTION } from '../../core/texts'
import { readArguments } from '../arguments'
import { about } from '../cliFailure'
import type { Command } from '../command'
import { openFile } from '../files'
import { textFacts } from './texts'

export const importCommand: Command = async ({ core, print }, given) => {
  const { values, positionals } = readArguments(given, ['FILE'], {
    draft: { type: 'boolean' },
    title: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
  })
  const language = languageTag.optional().safeParse(values.language)
  if (!language.success) {
    throw about('--language', (say) => say('cli.notOneOf', { value: values.language, choices: 'en, fr, es, …' }))
  }
  const preview = await previewFile(await openFile(positionals[0]!))
  const record = imports.store(core, {
    kind: values.draft ? 'draft' : 'reference',
    description: {
      ...EMPTY_DESCRIPTION,
      title: values.title?.trim() || preview.title,
      language: language.data ?? preview.language,
      wording: values.draft ? 'working' : 'official',
      scheme: 'none',
    },
    clauses: preview.clauses,
  })
  print(values.json ? JSON.stringify(textFacts(record), null, 2) : record.id)
}
