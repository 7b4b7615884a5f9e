import { wordingAsRead } from '../../../shared/model/importing'
import { languageTag, type TextKind } from '../../../shared/model/text'
import { findDuplicates } from '../../core/duplicates'
import { previewFile } from '../../core/importPreview'
import * as imports from '../../core/imports'
import { EMPTY_DESCRIPTION } from '../../core/texts'
import { readArguments } from '../arguments'
import { about, CliFailure } from '../cliFailure'
import type { Command, CommandContext } from '../command'
import { listTexts, openFile } from '../files'
import { importSeveral } from '../importSeveral'
import { textFacts } from './texts'

/** Stores one file as the options say, or several, and folders of them, each as it was read. */
export const importCommand: Command = async (context, given) => {
  const options = { draft: { type: 'boolean' }, title: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean' } } as const
  const { values, positionals } = readArguments(given, ['FILE'], options, 'repeated')
  const language = languageTag.optional().safeParse(values.language)
  if (!language.success) {
    throw about('--language', (say) => say('cli.notOneOf', { value: values.language, choices: 'en, fr, es, …' }))
  }
  const kind = values.draft ? 'draft' : 'reference'
  const json = values.json ?? false
  const folders = await Promise.all(positionals.map(listTexts))
  if (positionals.length === 1 && folders[0] === null) {
    return importOne(context, positionals[0]!, { kind, json, title: values.title?.trim(), language: language.data })
  }
  const single = values.title !== undefined ? '--title' : values.language !== undefined ? '--language' : null
  if (single) throw new CliFailure((say) => say('cli.forOneFile', { option: single }))
  return importSeveral(context, positionals.flatMap((path, at) => folders[at] ?? [path]), kind, json)
}

interface OneFile {
  kind: TextKind
  json: boolean
  title: string | undefined
  language: string | undefined
}

async function importOne({ core, say, print, warn }: CommandContext, path: string, { kind, json, title, language }: OneFile) {
  const preview = await previewFile(await openFile(path))
  const [alike] = findDuplicates(core, preview.clauses)
  const record = imports.store(core, {
    kind,
    description: {
      ...EMPTY_DESCRIPTION,
      title: title || preview.title,
      language: language ?? preview.language,
      wording: kind === 'draft' ? 'working' : wordingAsRead(preview.notices),
      scheme: 'none',
    },
    clauses: preview.clauses,
    comments: preview.comments,
  })
  print(json ? JSON.stringify(textFacts(record), null, 2) : record.id)
  const count = preview.comments.length
  if (count > 0) warn(say(`importing.comments.${kind}`, { count }))
  if (alike) warn(say('cli.alike', { id: alike.textId, title: alike.title, percent: Math.floor(alike.share * 100) }))
}
