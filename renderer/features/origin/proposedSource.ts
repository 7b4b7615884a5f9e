import { contentFromPlain } from '../../../shared/clauses/plainText'
import type { Clause } from '../../../shared/model/clause'
import type { InlineContent } from '../../../shared/model/inline'
import type { RefusedSource } from '../../../shared/model/origin'
import type { Precedent } from '../../../shared/model/precedent'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { standingOf, type Standing } from '../../../shared/origins/standing'
import { client } from '../../api/client'

/** Fewer words are said everywhere: nobody quotes "Follow-up". */
const FEWEST_WORDS = 5
/** How many are asked for: the best may be what was said no to. */
const ASKED_FOR = 5

/** What a clause without an origin may come from. */
export interface ProposedSource {
  precedent: Precedent
  standing: Standing
}

export interface ClauseToTrace extends Pick<Clause, 'id'> {
  text: string
}

/** True for a clause that says enough to come from somewhere. */
export function isTraceable({ text }: ClauseToTrace): boolean {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS
}

/** The reference that most likely has a clause's wording, digests and what was said no to left out; null without one. */
export async function findProposedSource(
  draft: TextId,
  clause: ClauseToTrace,
  language: LanguageTag,
  refused: readonly RefusedSource[],
  signal?: AbortSignal,
): Promise<ProposedSource | null> {
  const { claimed } = await client.precedent.ofWording(
    { text: clause.text, language, among: 'references', except: { textId: draft }, limit: ASKED_FOR, digests: false },
    signal ? { signal } : {},
  )
  const found = claimed.find(
    ({ wording, version, textId, clauseId }) =>
      wording !== 'digest' &&
      version === null &&
      !refused.some((one) => one.clauseId === clause.id && one.sourceText === textId && one.sourceClause === clauseId),
  )
  return found ? { precedent: found, standing: standingOf({ content: contentOf(found) }, clause.text, language) } : null
}

/** A precedent's wording, the short title of a principle set as one: a clause may have the words without it. */
function contentOf({ kind, text }: Precedent): InlineContent {
  const [title, ...wording] = text.split('\n')
  if (kind !== 'principle' || !title || wording.length === 0) return contentFromPlain(text)
  return [{ type: 'text', text: title, marks: ['bold'] }, { type: 'break' }, ...contentFromPlain(wording.join('\n'))]
}
