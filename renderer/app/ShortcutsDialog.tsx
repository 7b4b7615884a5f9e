import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { INSERTION_MODES } from '../../shared/model/insertion'
import { Dialog } from '../ui/Dialog'
import { insertionKeys } from '../ui/insertion'
import { Kbd } from '../ui/Kbd'
import { modifiers } from '../ui/modifiers'
import type { CommandId } from './command'
import { commands } from './commands'
import styles from './ShortcutsDialog.module.css'
import { writtenShortcut } from './shortcuts'

/** The parts of the list, each with what the names of its commands begin with; the text has the rest. */
const SECTIONS = [
  ['program', /^(palette|library|draft|text|version|comparison|panel|part|settings|help)\b/u],
  ['text', null],
  ['clauses', /^(clause|section|reference|numbering)\b/u],
  ['brackets', /^bracket\b/u],
  ['checks', /^(hint|spelling)\b/u],
] as const

function sectionOf(id: CommandId): (typeof SECTIONS)[number][0] {
  return SECTIONS.find(([, pattern]) => pattern?.test(id))?.[0] ?? 'text'
}

/** Every command with keys, and the keys the editor itself answers. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const names = modifiers(t)
  const inEditor: [name: string, keys: string][] = [
    [t('writing.split'), t('writing.enter')],
    [t('writing.lineBreak'), `${names.shift} ${t('writing.enter')}`],
    [t('writing.merge'), t('writing.backspace')],
    [t('writing.suggest'), `${names.mod} .`],
    [t('writing.choose'), t('writing.escape')],
    [t('writing.chooseMore'), `↑ ↓ · ${names.shift} ↑ ↓`],
    [t('writing.turn'), '← →'],
    [t('writing.toText'), t('writing.enter')],
  ]
  const list = (title: string, rows: readonly [name: string, keys: string][]) => (
    <section className={styles.section}>
      <h3 className={styles.heading}>{title}</h3>
      <dl className={styles.list}>
        {rows.map(([name, keys]) => (
          <Fragment key={`${name} ${keys}`}>
            <dt>{name}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
  return (
    <Dialog title={t('writing.shortcuts')} isOpen onClose={onClose} size="wide">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only so can the keyboard scroll the list */}
      <div className={styles.columns} role="region" aria-label={t('writing.shortcuts')} tabIndex={0}>
        {SECTIONS.map(([section]) => (
          <Fragment key={section}>
            {list(
              t(`writing.sections.${section}`),
              commands.flatMap(({ id, shortcut, aliases = [] }): [string, string][] =>
                shortcut && sectionOf(id) === section
                  ? [[t(`commands.${id}`), [shortcut, ...aliases.slice(0, 1)].map((keys) => writtenShortcut(t, keys)).join(' · ')]]
                  : [],
              ),
            )}
          </Fragment>
        ))}
        {list(t('writing.typing'), inEditor)}
        {list(
          t('insertion.heading'),
          INSERTION_MODES.map((mode): [string, string] => [t(`insertion.modes.${mode}`), insertionKeys(t, mode)]),
        )}
        {list(t('writing.reference.heading'), [
          [t('writing.reference.clauses'), '↑ ↓'],
          [t('writing.reference.choose'), '→'],
          [t('writing.reference.more'), `${names.shift} ← → ↑ ↓`],
          [t('writing.reference.insert'), t('writing.enter')],
        ])}
      </div>
    </Dialog>
  )
}
