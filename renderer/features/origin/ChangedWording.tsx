import { useTranslation } from 'react-i18next'
import { plainText } from '../../../shared/clauses/plainText'
import { wordingParts, type ChangePart } from '../../../shared/origins/wordingParts'
import type { Standing } from '../../../shared/origins/standing'
import { ChangedText, type ChangedPart } from '../../ui/ChangedText'

interface ChangedWordingProps {
  /** The clause's present wording, which `standing` is of. */
  text: string
  standing: Standing
  /** For each change, whether the agreed words can be given back. */
  restorable: readonly boolean[]
  language: string
  /** Gives back the agreed words of one change; null where the draft cannot be written. */
  onRestore: ((change: number) => void) | null
}

/** The clause with what was done to the agreed wording; pressing a change gives the agreed words back. */
export function ChangedWording({ text, standing, restorable, language, onRestore }: ChangedWordingProps) {
  const { t } = useTranslation()
  const told = ({ removed, added }: ChangePart): string => {
    if (removed === '') return t('origin.restoring.added', { added: added.trim() })
    if (added === '') return t('origin.restoring.removed', { removed: removed.trim() })
    return t('origin.restoring.changed', { removed: removed.trim(), added: added.trim() })
  }
  const parts = wordingParts(text, plainText(standing.agreed), standing).map((part): ChangedPart => {
    if (part.type === 'kept') return part.text
    const { removed, added, change } = part
    if (!onRestore) return { removed, added }
    if (!restorable[change]) return { removed, added, tip: t('origin.restoring.held') }
    return { removed, added, tip: t('origin.restoring.one'), press: { label: told(part), onPress: () => onRestore(change) } }
  })
  return <ChangedText parts={parts} label={t('origin.changes')} language={language} />
}
