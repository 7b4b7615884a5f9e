import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_SUPPORTERS, type SupporterCategory } from '../../../shared/model/supporter'
import type { TextId } from '../../../shared/model/text'
import { guessSeparator, readNames, type NameSeparator } from '../../../shared/supporters/readNames'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Notice } from '../../ui/Notice'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { PastedNames } from './PastedNames'
import { pastedRows, toAdd } from './pastedRows'
import styles from './PasteNamesDialog.module.css'
import { useCategories } from './useCategories'
import type { SupportState } from './useSupport'

const SEPARATORS: readonly NameSeparator[] = ['lines', 'commas', 'semicolons', 'tabs']

/** As many of what could not be read as fit in a notice. */
const MOST_UNREAD = 5

interface PasteNamesDialogProps {
  textId: TextId
  support: SupportState
  onClose: () => void
}

/** From a list in the clipboard to supporters; nothing is stored before it has been seen. */
export function PasteNamesDialog({ textId, support, onClose }: PasteNamesDialogProps) {
  const { t } = useTranslation()
  const categories = useCategories()
  const [pasted, setPasted] = useState('')
  const [separator, setSeparator] = useState<NameSeparator | null>(null)
  const [others, setOthers] = useState<SupporterCategory | null>(null)
  const [chosen, setChosen] = useState<ReadonlyMap<string, SupporterCategory>>(new Map())
  const text = useDeferredValue(pasted)
  const guessed = useMemo(() => guessSeparator(text), [text])
  const read = useMemo(() => readNames(text, separator ?? guessed), [text, separator, guessed])
  const rows = useMemo(() => pastedRows(read.names, support.supporters), [read, support.supporters])
  const known = rows.filter((row) => row.known).length
  const undecided = rows.filter((row) => !row.known && row.category === null && !chosen.has(row.key)).length
  const wanted = toAdd(rows, chosen, others)

  const add = async (): Promise<void> => {
    if (!wanted) return
    const added = await support.change(async (supporters) => {
      const stored = await supporters.add({ textId, supporters: wanted })
      const ids = stored.added.map(({ id }) => id)
      return { sentence: t('supporters.pasting.added', { count: ids.length }), undo: (undoing) => undoing.remove({ ids }) }
    })
    if (added) onClose()
  }

  return (
    <Dialog
      title={t('supporters.pasting.title')}
      size="wide"
      isOpen
      isDismissable={!support.isChanging}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={support.isChanging}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" onPress={() => void add()} isDisabled={support.isChanging || !wanted?.length || text !== pasted}>
            {t('supporters.pasting.add', { count: rows.length - known })}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.source}>
          <p className={styles.hint}>{t('supporters.pasting.text')}</p>
          {support.error && <Notice tone="error">{support.error}</Notice>}
          <div className={styles.field}>
            <TextField label={t('supporters.pasting.field')} lines="many" value={pasted} onChange={setPasted} hasInitialFocus spellCheck="false" />
          </div>
          <Select
            label={t('supporters.pasting.separator')}
            options={SEPARATORS.map((value) => ({ value, label: t(`supporters.pasting.separators.${value}`) }))}
            value={separator ?? guessed}
            onChange={setSeparator}
          />
          {undecided > 0 && (
            <div>
              <Select
                label={t('supporters.pasting.others')}
                placeholder={t('supporters.form.categoryMissing')}
                options={categories}
                value={others}
                onChange={setOthers}
              />
              <p className={styles.hint}>{t('supporters.pasting.othersText', { count: undecided })}</p>
            </div>
          )}
        </div>
        <section className={styles.preview} aria-label={t('supporters.pasting.preview')}>
          <h3 className={styles.heading}>{t('supporters.pasting.preview')}</h3>
          {known > 0 && <Notice>{t('supporters.pasting.known', { count: known })}</Notice>}
          {read.cut && <Notice tone="warning">{t('supporters.pasting.cut', { count: MOST_SUPPORTERS })}</Notice>}
          {read.unread.length > 0 && (
            <Notice tone="warning">
              {t('supporters.pasting.unread', { count: read.unread.length })}
              <ul className={styles.unread}>
                {read.unread.slice(0, MOST_UNREAD).map((part, at) => (
                  // The same words may stand twice.
                  <li key={`${at} ${part}`}>{part.slice(0, 80)}</li>
                ))}
                {read.unread.length > MOST_UNREAD && (
                  <li>{t('supporters.pasting.more', { count: read.unread.length - MOST_UNREAD })}</li>
                )}
              </ul>
            </Notice>
          )}
          {rows.length === 0 ? (
            <p className={styles.hint}>{t('supporters.pasting.nothing')}</p>
          ) : (
            <PastedNames
              rows={rows}
              chosen={chosen}
              others={others}
              onChoose={(key, category) => setChosen(new Map(chosen).set(key, category))}
            />
          )}
        </section>
      </div>
    </Dialog>
  )
}
