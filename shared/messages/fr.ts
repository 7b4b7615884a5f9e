import type { Messages } from './messages'
import { common } from './fr/common'
import { core } from './fr/core'
import { failure } from './fr/failure'
import { library } from './fr/library'
import { references } from './fr/references'
import { search } from './fr/search'
import { brackets } from './fr/brackets'
import { drafting } from './fr/drafting'
import { numbering } from './fr/numbering'
import { finding } from './fr/finding'
import { insertion } from './fr/insertion'
import { origin } from './fr/origin'
import { precedents } from './fr/precedents'
import { comments } from './fr/comments'
import { notes } from './fr/notes'
import { genealogy } from './fr/genealogy'
import { translations } from './fr/translations'
import { versions } from './fr/versions'
import { comparison } from './fr/comparison'
import { footnotes } from './fr/footnotes'
import { importing } from './fr/importing'
import { exporting } from './fr/exporting'
import { report } from './fr/report'
import { writing } from './fr/writing'
import { spelling } from './fr/spelling'
import { catalogue } from './fr/catalogue'
import { supporters } from './fr/supporters'
import { settings } from './fr/settings'
import { recovery } from './fr/recovery'
import { commands } from './fr/commands'
import { checks } from './fr/checks'
import { cli } from './fr/cli'
import { web } from './fr/web'

/** Every sentence Chapeau says in French. */
export const fr: Messages = {
  common,
  core,
  failure,
  library,
  references,
  search,
  drafting,
  numbering,
  brackets,
  finding,
  insertion,
  origin,
  precedents,
  comments,
  notes,
  genealogy,
  translations,
  versions,
  comparison,
  footnotes,
  importing,
  exporting,
  report,
  settings,
  supporters,
  catalogue,
  spelling,
  writing,
  recovery,
  commands,
  checks,
  cli,
  web,
}
