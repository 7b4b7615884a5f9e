import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { missingTexts } from '../features/catalogue/missingTexts'
import { useCatalogue } from '../features/catalogue/useCatalogue'
import { Kbd } from '../ui/Kbd'
import { PaletteDialog } from '../ui/PaletteDialog'
import { WordingBadge } from '../ui/WordingBadge'
import { commands } from './commands'
import styles from './CommandPalette.module.css'
import { matchingItems, paletteItems } from './paletteItems'
import { useWorkspace } from './WorkspaceContext'

const SECTIONS = ['commands', 'draft', 'searches', 'texts', 'records'] as const

/** Every command and every text, by name; arrows choose, Enter runs. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const { texts, commands: context } = useWorkspace()
  const [typed, setTyped] = useState('')
  const [own, other] = i18n.language === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)
  const records = missingTexts(useCatalogue()).map(({ id, title }) => ({ id, name: title[own], otherName: title[other] }))
  const shown = matchingItems(paletteItems(commands, texts, records, context, t), typed)
  return (
    <PaletteDialog
      title={t('commands.paletteTitle')}
      fieldLabel={t('commands.palette')}
      placeholder={t('commands.palettePlaceholder')}
      typed={typed}
      onType={setTyped}
      onClose={onClose}
    >
      <Menu
        className={styles.menu}
        aria-label={t('commands.paletteTitle')}
        onAction={(id) => {
          const chosen = shown.find((item) => item.id === id)
          onClose()
          chosen?.run(context)
        }}
        renderEmptyState={() => <p className={styles.nothing}>{t('commands.nothing')}</p>}
      >
        {SECTIONS.map((section) => {
          const items = shown.filter((item) => item.section === section)
          return (
            items.length > 0 && (
              <MenuSection key={section} id={section}>
                <Header className={styles.section}>{t(`commands.sections.${section}`)}</Header>
                {items.map((item) => (
                  <MenuItem key={item.id} id={item.id} textValue={item.label} className={styles.item}>
                    <span className={styles.label} lang={item.lang}>
                      {item.label}
                    </span>
                    {item.isDigest && <WordingBadge wording="digest" />}
                    {item.shortcut && <Kbd keys={item.shortcut} />}
                  </MenuItem>
                ))}
              </MenuSection>
            )
          )
        })}
      </Menu>
    </PaletteDialog>
  )
}
