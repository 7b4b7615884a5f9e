import { contentFromPlain } from '../../shared/clauses/plainText'
import { newId } from '../../shared/clauses/newId'
import type { Clause, ClauseKind } from '../../shared/model/clause'

type OutlineRow = [kind: ClauseKind, depth: number, text: string]

const OUTLINE: Record<'en' | 'fr', OutlineRow[]> = {
  en: [
    ['heading', 0, 'Preamble'],
    ['paragraph', 0, ''],
    ['heading', 0, 'Principles'],
    ['principle', 0, ''],
    ['heading', 0, 'Commitments'],
    ['heading', 1, 'Governments'],
    ['chapeau', 0, 'As Governments, we commit to:'],
    ['item', 1, ''],
    ['heading', 1, 'Private sector'],
    ['chapeau', 0, 'As companies, we commit to:'],
    ['item', 1, ''],
    ['heading', 1, 'Civil society and academia'],
    ['chapeau', 0, 'As civil society and academic organisations, we commit to:'],
    ['item', 1, ''],
    ['heading', 1, 'All supporters together'],
    ['chapeau', 0, 'Together, we commit to:'],
    ['item', 1, ''],
    ['heading', 0, 'Follow-up'],
    ['paragraph', 0, ''],
  ],
  fr: [
    ['heading', 0, 'Préambule'],
    ['paragraph', 0, ''],
    ['heading', 0, 'Principes'],
    ['principle', 0, ''],
    ['heading', 0, 'Engagements'],
    ['heading', 1, 'Gouvernements'],
    ['chapeau', 0, 'En tant que gouvernements, nous nous engageons à :'],
    ['item', 1, ''],
    ['heading', 1, 'Secteur privé'],
    ['chapeau', 0, 'En tant qu’entreprises, nous nous engageons à :'],
    ['item', 1, ''],
    ['heading', 1, 'Société civile et monde universitaire'],
    ['chapeau', 0, 'En tant qu’organisations de la société civile et du monde universitaire, nous nous engageons à :'],
    ['item', 1, ''],
    ['heading', 1, 'L’ensemble des soutiens'],
    ['chapeau', 0, 'Ensemble, nous nous engageons à :'],
    ['item', 1, ''],
    ['heading', 0, 'Suivi'],
    ['paragraph', 0, ''],
  ],
}

/** The usual parts of a call, ready to be filled in; in English where there is none in the language. */
export function callOutline(language: string): Clause[] {
  return OUTLINE[language.startsWith('fr') ? 'fr' : 'en'].map(([kind, depth, text]) => ({
    id: newId(),
    kind,
    depth,
    content: contentFromPlain(text),
    lockedLabel: null,
    origins: [],
  }))
}
