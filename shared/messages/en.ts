import { common } from './en/common'
import { core } from './en/core'
import { failure } from './en/failure'
import { library } from './en/library'
import { references } from './en/references'
import { search } from './en/search'
import { brackets } from './en/brackets'
import { drafting } from './en/drafting'
import { numbering } from './en/numbering'
import { finding } from './en/finding'
import { insertion } from './en/insertion'
import { origin } from './en/origin'
import { precedents } from './en/precedents'
import { comments } from './en/comments'
import { notes } from './en/notes'
import { genealogy } from './en/genealogy'
import { translations } from './en/translations'
import { versions } from './en/versions'
import { comparison } from './en/comparison'
import { footnotes } from './en/footnotes'
import { importing } from './en/importing'
import { exporting } from './en/exporting'
import { report } from './en/report'
import { writing } from './en/writing'
import { spelling } from './en/spelling'
import { catalogue } from './en/catalogue'
import { supporters } from './en/supporters'
import { settings } from './en/settings'
import { recovery } from './en/recovery'
import { commands } from './en/commands'
import { checks } from './en/checks'
import { cli } from './en/cli'
import { web } from './en/web'

/** Every sentence Chapeau says in English, one file per part of the program. */
export const en = {
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
} as const
