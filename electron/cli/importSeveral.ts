import { failureSentence } from '../../shared/messages/translator'
import type { TextKind } from '../../shared/model/text'
import { failureFrom } from '../core/failures'
import * as imports from '../core/imports'
import { CliFailure } from './cliFailure'
import type { CommandContext } from './command'
import { textFacts } from './commands/texts'
import { openFile } from './files'

/**
 * Imports files one after the other, each whole or not at all, and prints what became of each. Fails at the
 * end where any was not imported for another reason than being there already.
 */
export async function importSeveral(
  { core, say, print }: CommandContext,
  paths: readonly string[],
  kind: TextKind,
  json: boolean,
): Promise<void> {
  const report: object[] = []
  let failed = 0
  const tell = (line: string, facts: object): void => {
    if (!json) print(line)
    report.push(facts)
  }
  for (const file of paths) {
    try {
      const outcome = await imports.storeFile(core, await openFile(file), kind)
      if ('imported' in outcome) {
        const { imported, comments } = outcome
        const told = comments > 0 ? ` (${say(`importing.comments.${kind === 'draft' ? 'with' : 'without'}`, { count: comments })})` : ''
        tell(`${imported.id}  ${file}${told}`, { file, imported: textFacts(imported) })
      } else {
        const id = outcome.duplicateOf.textId
        tell(say('cli.alreadyThere', { file, id }), { file, duplicateOf: id })
      }
    } catch (error) {
      failed++
      const sentence = failureSentence(say, failureFrom(error, core.platform.dataFolder))
      tell(say('cli.notImported', { file, sentence }), { file, failed: sentence })
    }
  }
  if (json) print(JSON.stringify({ files: report }, null, 2))
  if (failed > 0) throw new CliFailure((t) => t('cli.severalNotImported', { count: failed }))
}
