import { Download, Ellipsis, GitCompareArrows, ListChecks, PanelLeft, PanelRight, Save, Search, Settings } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Kbd } from '../ui/Kbd'
import { Menu } from '../ui/Menu'
import type { MenuAction } from '../ui/MenuList'
import type { CommandId } from './command'
import { commands } from './commands'
import { writtenShortcut } from './shortcuts'
import styles from './Header.module.css'
import { TextBadges } from './TextBadges'
import { useWorkspace } from './WorkspaceContext'

/** Where one is, and what can be done with it. */
export function Header() {
  const { t } = useTranslation()
  const { layout, openText, route, commands: context } = useWorkspace()
  const isDraft = route.at === 'text' && openText?.kind === 'draft'

  const run = (id: CommandId): void => commands.find((command) => command.id === id)?.run(context)
  const keys = (id: CommandId): string | undefined => {
    const shortcut = commands.find((command) => command.id === id)?.shortcut
    return shortcut && writtenShortcut(t, shortcut)
  }
  const action = (id: CommandId, label: string): MenuAction => ({
    id,
    label,
    shortcut: keys(id),
    onAction: () => run(id),
  })
  const wide = layout === 'wide'

  return (
    <header className={styles.header}>
      <IconButton
        label={t('commands.library.toggle')}
        shortcut={keys('library.toggle')}
        onPress={() => run('library.toggle')}
      >
        <PanelLeft size={16} aria-hidden />
      </IconButton>
      <Button
        look="quiet"
        tip={t('commands.library.home')}
        shortcut={keys('library.home')}
        onPress={() => run('library.home')}
      >
        <span className={styles.name}>{t('common.chapeau')}</span>
      </Button>
      {openText && (
        <>
          <span className={styles.slash} aria-hidden>
            /
          </span>
          <span className={styles.title} lang={openText.language} title={openText.title}>
            {openText.title}
          </span>
          <TextBadges />
        </>
      )}
      <div className={styles.actions}>
        <Button
          onPress={() => run('palette')}
          {...(wide ? {} : { 'aria-label': t('commands.palette'), tip: t('commands.palette'), shortcut: keys('palette') })}
        >
          {wide ? (
            <>
              {t('commands.palette')} <Kbd keys={keys('palette') ?? ''} />
            </>
          ) : (
            <Search size={15} aria-hidden />
          )}
        </Button>
        {wide && isDraft && (
          <Button
            tip={t('commands.version.save')}
            shortcut={keys('version.save')}
            onPress={() => run('version.save')}
          >
            {t('common.workspace.saveVersion')}
          </Button>
        )}
        {wide && isDraft && (
          <Button tip={t('commands.report.open')} shortcut={keys('report.open')} onPress={() => run('report.open')}>
            {t('common.workspace.report')}
          </Button>
        )}
        {wide && openText && (
          <Button
            tip={t('commands.comparison.open')}
            shortcut={keys('comparison.open')}
            onPress={() => run('comparison.open')}
          >
            {t('common.workspace.compare')}
          </Button>
        )}
        {layout !== 'narrow' && openText && (
          <Button
            look={isDraft ? 'primary' : 'secondary'}
            tip={t('commands.text.export')}
            shortcut={keys('text.export')}
            onPress={() => run('text.export')}
          >
            {t('common.workspace.export')}
          </Button>
        )}
        {wide ? (
          <IconButton
            label={t('commands.settings.open')}
            shortcut={keys('settings.open')}
            onPress={() => run('settings.open')}
          >
            <Settings size={16} aria-hidden />
          </IconButton>
        ) : (
          <Menu
            label={t('common.workspace.actions')}
            actions={[
              ...(isDraft
                ? [{ ...action('version.save', t('commands.version.save')), icon: <Save size={14} aria-hidden /> }]
                : []),
              {
                ...action('comparison.open', t('commands.comparison.open')),
                icon: <GitCompareArrows size={14} aria-hidden />,
              },
              ...(isDraft
                ? [{ ...action('report.open', t('commands.report.open')), icon: <ListChecks size={14} aria-hidden /> }]
                : []),
              ...(openText
                ? [{ ...action('text.export', t('commands.text.export')), icon: <Download size={14} aria-hidden /> }]
                : []),
              { ...action('settings.open', t('commands.settings.open')), icon: <Settings size={14} aria-hidden /> },
            ]}
          >
            <Button aria-label={t('common.workspace.actions')}>
              <Ellipsis size={16} aria-hidden />
            </Button>
          </Menu>
        )}
        {isDraft && (
          <IconButton
            label={t('commands.panel.toggle')}
            shortcut={keys('panel.toggle')}
            onPress={() => run('panel.toggle')}
          >
            <PanelRight size={16} aria-hidden />
          </IconButton>
        )}
      </div>
    </header>
  )
}
