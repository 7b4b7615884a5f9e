import { skipToken, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Button } from 'react-aria-components/Button'
import { orpc } from '../api/client'
import { Badge } from '../ui/Badge'
import styles from './Header.module.css'
import { openBracketsIn, useDraftStatus } from './draftParts'
import { useWorkspace } from './WorkspaceContext'

/** What the open text is: a draft and its last version, a digest, a reference; what is left to settle. */
export function TextBadges() {
  const { t } = useTranslation()
  const { openText, route, layout, commands } = useWorkspace()
  const isDraft = openText?.kind === 'draft'
  const versions = useQuery(
    orpc.version.list.queryOptions({ input: isDraft ? { textId: openText.id } : skipToken }),
  )
  const last = versions.data
    ?.filter((version) => !version.automatic)
    .toSorted((a, b) => b.createdAt - a.createdAt)[0]
  const brackets = useDraftStatus(openBracketsIn)
  const support = useQuery(orpc.supporter.list.queryOptions({ input: isDraft ? { textId: openText.id } : skipToken }))
  const supporters = support.data?.supporters.filter(({ withdrawnOn }) => withdrawnOn === null).length ?? 0
  if (!openText) return null
  return (
    <span className={styles.badges}>
      {isDraft && route.at === 'text' && (
        <Badge tone="accent">
          {t('common.textKind.draft')}
          {last && ` · ${last.name}`}
        </Badge>
      )}
      {(!isDraft || route.at === 'version') && <Badge>{t('common.workspace.readOnly')}</Badge>}
      {openText.wording === 'digest' && <Badge tone="typo">{t('common.workspace.digest')}</Badge>}
      {isDraft && brackets > 0 && layout !== 'narrow' && (
        <Button className={styles.counter} onPress={() => commands.showTab('brackets')}>
          <Badge tone="bracket">{t('common.workspace.bracketsLeft', { count: brackets })}</Badge>
        </Button>
      )}
      {isDraft && supporters > 0 && layout !== 'narrow' && (
        <Button className={styles.counter} onPress={() => commands.show({ kind: 'supporters' })}>
          <Badge>{t('supporters.shown', { count: supporters })}</Badge>
        </Button>
      )}
    </span>
  )
}
