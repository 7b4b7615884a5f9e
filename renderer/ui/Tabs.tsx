import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { Spoken } from './Spoken'
import styles from './Tabs.module.css'

export interface TabItem<Id extends string> {
  id: Id
  label: string
  icon: ReactNode
  /** How many things wait behind it; not shown when none do. */
  count?: number
  content: ReactNode
}

export interface TabsProps<Id extends string> {
  label: string
  tabs: readonly TabItem<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** Which tabs have their name written out; a page has room for all of them. */
  named?: 'selected' | 'all'
}

/**
 * Panels of which one shows; arrows move between their tabs. Only the chosen one's name is written out unless
 * asked: a narrow column has room for many tabs, not for many words.
 */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, named = 'selected' }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={styles.tabs}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key)
        if (chosen) onSelect(chosen.id)
      }}
    >
      <TabList className={styles.list} aria-label={label} data-named={named}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab}>
            <span className={styles.icon} title={tab.label}>
              {tab.icon}
              {tab.count !== undefined && tab.count > 0 && <span className={styles.count}>{shortCount(tab.count)}</span>}
            </span>
            {named === 'all' || tab.id === selected ? tab.label : <Spoken>{tab.label}</Spoken>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

/** Three digits would hide the icon. */
function shortCount(count: number): string {
  return count > 99 ? '99+' : String(count)
}
