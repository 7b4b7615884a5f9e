import 'i18next'
import type { Messages } from '../../shared/messages/messages'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    // Keys are checked; what they say is any string, whichever language says it.
    resources: { translation: Messages }
  }
}
