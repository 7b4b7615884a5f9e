import { BookPlus, EyeOff } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Popover } from 'react-aria-components/Popover'
import { findSpellingLanguage } from '../../../shared/language/spellingWords'
import type { LanguageTag, TextId } from '../../../shared/model/text'
import type { Spelling } from '../../editor/spelling/spelling'
import menuStyles from '../../ui/Menu.module.css'
import { MenuList, type MenuAction } from '../../ui/MenuList'
import { announce } from '../../ui/toast'
import styles from './SpellingMenu.module.css'
import { useOwnWords } from './useOwnWords'
import { useSpellingState } from './useSpelling'

export interface SpellingMenuProps {
  spelling: Spelling
  textId: TextId
  language: LanguageTag
}

const ICON_SIZE = 14

/** What can be done about the word asked about: put another in its place, or let it be. */
export function SpellingMenu({ spelling, textId, language }: SpellingMenuProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLSpanElement>(null)
  const asked = useSpellingState(spelling, 'asked')
  const change = useOwnWords()
  const own = findSpellingLanguage(language)
  if (!asked || !own) return null

  const { word, suggestions } = asked
  const add = async (): Promise<void> => {
    await change((words) => words.add({ language: own, word }))
    announce(t('spelling.added', { word }))
  }
  const ignore = async (): Promise<void> => {
    await change((words) => words.ignore({ textId, word, ignored: true }))
    announce(t('spelling.ignored', { word }))
  }
  const actions: MenuAction[] = [
    ...suggestions.map((suggestion, at) => ({
      id: `suggestion ${at}`,
      label: suggestion,
      onAction: () => spelling.replace(suggestion),
    })),
    ...(suggestions.length === 0
      ? [{ id: 'none', label: t('spelling.noSuggestion'), isDisabled: true, onAction: () => undefined }]
      : []),
    {
      id: 'add',
      label: t('spelling.add'),
      description: own === 'fr' ? t('spelling.addText.fr') : t('spelling.addText.en'),
      icon: <BookPlus size={ICON_SIZE} aria-hidden />,
      onAction: () => void add(),
    },
    { id: 'ignore', label: t('spelling.ignore'), icon: <EyeOff size={ICON_SIZE} aria-hidden />, onAction: () => void ignore() },
  ]
  const label = t('spelling.menu', { word })
  return (
    <>
      <span
        ref={place}
        className={styles.place}
        style={{ left: asked.place.left, top: asked.place.top, height: asked.place.bottom - asked.place.top }}
      />
      <Popover
        isOpen
        onOpenChange={(open) => !open && spelling.close()}
        triggerRef={place}
        placement="bottom start"
        offset={4}
        className={menuStyles.popover}
        aria-label={label}
      >
        <MenuList label={label} actions={actions} focus="first" onClose={spelling.close} />
      </Popover>
    </>
  )
}
