import { CaseSensitive, ChevronDown, ChevronUp, Library, Replace, WholeWord, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftFinder, PlannedReplacement } from '../../editor/finding/draftFinder'
import { IconButton } from '../../ui/IconButton'
import { isApple, modifiers } from '../../ui/modifiers'
import { SearchField } from '../../ui/SearchField'
import { Select } from '../../ui/Select'
import { ToggleButton } from '../../ui/ToggleButton'
import styles from './FindBar.module.css'
import { MatchNote } from './MatchNote'
import { ReplaceAllDialog } from './ReplaceAllDialog'
import { ReplaceFields } from './ReplaceFields'
import { useDraftFind } from './useDraftFind'
import { useFindKeys } from './useFindKeys'

/** What the bar was last asked to be; `nth` tells one asking from the next. */
export interface FindRequest {
  mode: 'closed' | 'find' | 'replace'
  nth: number
}

export interface FindBarProps {
  finder: DraftFinder
  language: string
  request: FindRequest
  onRequest: (mode: FindRequest['mode']) => void
  /** Where the caret goes when the bar closes. */
  onFocusText: () => void
  onSearchLibrary: (words: string) => void
  /** Does what was planned for these words, the draft as it was before being kept; how many it replaced. Rejects when it could not be kept. */
  replaceAll: (planned: readonly PlannedReplacement[], words: string) => Promise<number>
}

const ICON_SIZE = 15
const PLACES = ['everywhere', 'inside', 'outside'] as const

/** Finds words in the draft and replaces them, one by one or, after a look at each, all at once. */
export function FindBar(props: FindBarProps) {
  const { finder, language, request, onRequest, onFocusText, onSearchLibrary, replaceAll } = props
  const { t } = useTranslation()
  const keys = modifiers(t)
  const isOpen = request.mode !== 'closed'
  const { query, by, state, seek, setBy } = useDraftFind(finder, isOpen)
  const field = useRef<HTMLInputElement>(null)
  const [planned, setPlanned] = useState<PlannedReplacement[] | null>(null)

  // Asked again, the bar takes the selected words and the focus, as when it was first opened.
  const [answered, setAnswered] = useState(request.nth)
  if (answered !== request.nth) {
    setAnswered(request.nth)
    const selected = isOpen ? finder.selectedWords() : ''
    // The match one is at is selected, and may be written otherwise than it is sought.
    if (selected !== '' && selected !== state.current?.around.found) seek({ words: selected })
  }
  useEffect(() => {
    if (request.mode !== 'closed') field.current?.select()
  }, [request])

  useFindKeys({
    open: onRequest,
    step: (direction) => (isOpen ? finder.step(direction) : onRequest('find')),
  })
  if (!isOpen) return null

  const close = (): void => {
    onRequest('closed')
    onFocusText()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || planned) return
    const isModified = isApple ? event.metaKey : event.ctrlKey
    if (event.key === 'Escape' && !document.querySelector('[role="listbox"]')) close()
    else if (event.key === 'Enter' && event.target === field.current) finder.step(event.shiftKey ? -1 : 1)
    else if (isModified && event.shiftKey && event.key.toLowerCase() === 'f' && query.words.trim()) onSearchLibrary(query.words)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // The bar hears the keys of the fields in it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.bar} role="search" aria-label={t('finding.bar')} onKeyDownCapture={onKeyDown}>
      <div className={styles.row}>
        <div className={styles.field} lang={language}>
          <SearchField
            label={t('finding.field')}
            placeholder={t('finding.field')}
            value={query.words}
            onChange={(words) => seek({ words })}
            inputRef={field}
            hasInitialFocus
          />
        </div>
        <span className={styles.count} role="status">
          {query.words !== '' &&
            (state.count === 0
              ? t('finding.nothing')
              : t('finding.position', { position: state.position + 1, count: state.count }))}
        </span>
        <IconButton
          label={t('finding.previous')}
          shortcut={`${keys.shift} F3`}
          isDisabled={state.count === 0}
          onPress={() => finder.step(-1)}
        >
          <ChevronUp size={ICON_SIZE} aria-hidden />
        </IconButton>
        <IconButton label={t('finding.next')} shortcut="F3" isDisabled={state.count === 0} onPress={() => finder.step(1)}>
          <ChevronDown size={ICON_SIZE} aria-hidden />
        </IconButton>
        <span className={styles.options}>
          <ToggleButton
            label={t('finding.matchCase')}
            isSelected={query.matchCase}
            onChange={(matchCase) => seek({ matchCase })}
          >
            <CaseSensitive size={ICON_SIZE} aria-hidden />
          </ToggleButton>
          <ToggleButton
            label={t('finding.wholeWord')}
            isSelected={query.wholeWord}
            onChange={(wholeWord) => seek({ wholeWord })}
          >
            <WholeWord size={ICON_SIZE} aria-hidden />
          </ToggleButton>
          <ToggleButton label={t('finding.accents')} isSelected={query.accents} onChange={(accents) => seek({ accents })}>
            <span className={styles.letter} aria-hidden>
              é
            </span>
          </ToggleButton>
          <Select
            label={t('finding.where')}
            labelHidden
            size="compact"
            options={PLACES.map((value) => ({ value, label: t(`finding.places.${value}`) }))}
            value={query.where}
            onChange={(where) => seek({ where })}
          />
        </span>
        <span className={styles.end}>
          <IconButton
            label={t('finding.inLibrary')}
            shortcut={`${keys.mod} ${keys.shift} F`}
            isDisabled={query.words.trim() === ''}
            onPress={() => onSearchLibrary(query.words)}
          >
            <Library size={ICON_SIZE} aria-hidden />
          </IconButton>
          <ToggleButton
            label={t('finding.withReplace')}
            shortcut={`${keys.mod} H`}
            isSelected={request.mode === 'replace'}
            onChange={(withReplace) => onRequest(withReplace ? 'replace' : 'find')}
          >
            <Replace size={ICON_SIZE} aria-hidden />
          </ToggleButton>
          <IconButton label={t('finding.close')} onPress={close}>
            <X size={ICON_SIZE} aria-hidden />
          </IconButton>
        </span>
      </div>
      {request.mode === 'replace' && (
        <ReplaceFields
          by={by}
          language={language}
          canReplace={state.current !== null && state.current.obstacle === null}
          count={state.count}
          onChange={setBy}
          onReplace={() => finder.replaceCurrent(by)}
          onReplaceAll={() => setPlanned(finder.plan(by))}
        />
      )}
      <MatchNote current={state.current} language={language} isReplacing={request.mode === 'replace'} />
      {planned && (
        <ReplaceAllDialog
          planned={planned}
          from={query.words}
          to={by.words}
          language={language}
          onClose={() => setPlanned(null)}
          onReplace={(chosen) => replaceAll(chosen, query.words)}
        />
      )}
    </div>
  )
}
