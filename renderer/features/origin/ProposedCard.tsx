import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Origin, RefusedSource } from '../../../shared/model/origin'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import { client, orpc } from '../../api/client'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { countsInWords, keptShare } from '../../ui/originSentence'
import { showToast } from '../../ui/toast'
import { useDebounced } from '../../ui/useDebounced'
import { ChangedWording } from './ChangedWording'
import styles from './OriginPanel.module.css'
import { findProposedSource, isTraceable, type ClauseToTrace } from './proposedSource'

interface ProposedCardProps {
  draft: TextId
  clause: ClauseToTrace
  language: LanguageTag
  /** Has the clause name the origin; it is recorded already. */
  onDeclare: (origin: Origin) => void
}

/** Asking at each key would be asked in vain. */
const PAUSE_MS = 500

/** Apart from the component: a query outlives it by minutes, and with it whatever its function could see, the draft too. */
function proposedQuery(draft: TextId, clause: ClauseToTrace, language: LanguageTag, refused: readonly RefusedSource[]) {
  return {
    queryKey: [...orpc.precedent.key(), 'proposed', draft, clause.id, clause.text, language, refused],
    queryFn: ({ signal }: { signal: AbortSignal }) => findProposedSource(draft, clause, language, refused, signal),
  }
}

/** Where a clause without an origin may come from: offered, and linked only once the user has said so. */
export function ProposedCard({ draft, clause: { id, text: present }, language, onDeclare }: ProposedCardProps) {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const text = useDebounced(present, PAUSE_MS)
  const refused = useQuery(orpc.origin.listRefused.queryOptions({ input: { textId: draft } }))
  const found = useQuery({
    ...proposedQuery(draft, { id, text }, language, refused.data ?? []),
    enabled: refused.data !== undefined && isTraceable({ id, text }),
  })
  const onError = (error: unknown): void => showToast(sentenceOf(t, error))
  const proposed = found.data
  const confirm = useMutation({
    mutationFn: (source: { textId: TextId; clauseId: string }) => client.origin.take(source),
    onSuccess: onDeclare,
    onError,
  })
  const refuse = useMutation(
    orpc.origin.refuse.mutationOptions({
      onSuccess: () => cache.invalidateQueries({ queryKey: orpc.origin.listRefused.key({ input: { textId: draft } }) }),
      onError,
    }),
  )
  // What was found is of a wording that is no more.
  if (!proposed || text !== present) return null
  const { precedent, standing } = proposed
  const { textId, clauseId, citation } = precedent
  const isBusy = confirm.isPending || refuse.isPending
  return (
    <article className={styles.card} aria-label={t('origin.proposal.heading')}>
      <p className={styles.told}>{t('origin.proposal.heading')}</p>
      <h3 lang={precedent.language}>{citation}</h3>
      <p className={styles.told}>
        {standing.state === 'verbatim'
          ? t('origin.proposal.verbatim')
          : t('origin.keptWith', { share: keptShare(standing), changes: countsInWords(t, standing) })}
      </p>
      {standing.state !== 'verbatim' && (
        <ChangedWording text={text} standing={standing} restorable={[]} language={language} onRestore={null} />
      )}
      <div className={styles.actions}>
        <Button size="small" isDisabled={isBusy} onPress={() => confirm.mutate({ textId, clauseId })}>
          {t('origin.proposal.confirm')}
        </Button>
        <Button
          size="small"
          isDisabled={isBusy}
          onPress={() =>
            refuse.mutate({ textId: draft, source: { clauseId: id, sourceText: textId, sourceClause: clauseId } })
          }
        >
          {t('origin.proposal.refuse')}
        </Button>
      </div>
    </article>
  )
}
