import type { Store } from './store'

/** The stored value, parsed but not validated, or undefined. */
export function findSetting(store: Store, name: string): unknown {
  const row = store.sql<[string], { value: string }>('SELECT value FROM setting WHERE name = ?').get(name)
  return row && JSON.parse(row.value)
}

export function writeSetting(store: Store, name: string, value: unknown): void {
  store
    .sql('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, JSON.stringify(value))
}
