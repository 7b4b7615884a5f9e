import type { Settings } from '../../shared/model/settings'
import type { Store } from '../store/store'
import type { ComparisonThread } from './comparisonThread'
import type { CoreEvents } from './events'
import type { OpenedFiles } from './openedFiles'
import type { Platform } from './platform'
import type { ReportThread } from './reportThread'
import type { PrecedentThread } from './precedentThread'
import type { SaveParts } from './saveParts'
import type { SpellingThread } from './spellingThread'
import type { TextReading } from './textReading'
import type { Translations } from './alignedTranslations'

/** What every procedure of the core works with. */
export interface CoreContext {
  platform: Platform
  events: CoreEvents
  reading: TextReading
  translations: Translations
  comparing: ComparisonThread
  reporting: ReportThread
  spelling: SpellingThread
  precedents: PrecedentThread
  openedFiles: OpenedFiles
  saveParts: SaveParts
  /** The open store; fails with the reason when it could not be opened. */
  store(): Store
  /** The language for what the core itself writes, such as the name of an automatic version. */
  interfaceLanguage(): NonNullable<Settings['language']>
}
