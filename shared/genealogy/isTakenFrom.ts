import type { GenealogyWording } from '../model/genealogy'

/** True where a wording says it was taken from another, which stands in its text as it is. */
export function isTakenFrom({ taken }: GenealogyWording, { textId, clauseId, version }: GenealogyWording): boolean {
  return version === null && taken.some((one) => one.textId === textId && one.clauseId === clauseId)
}
