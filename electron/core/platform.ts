import type { AppInfo, Capabilities } from '../../shared/model/app'

/** What the core needs from whichever host runs it. */
export interface Platform {
  host: AppInfo['host']
  version: string
  /** Absolute; created if missing. Holds the store and its backups. */
  dataFolder: string
  systemLanguage: AppInfo['systemLanguage']
  capabilities: Capabilities
  /** Milliseconds since 1970, UTC. */
  now(): number
}
