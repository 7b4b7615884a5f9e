import { z } from 'zod'
import { catalogueEntry } from '../model/catalogue'
import { procedure } from './procedure'

/** Calls known by their record. A text is added for one by importing it; see `import.store`. */
export const catalogueProcedures = {
  /** In the order of their dates; those without one first. */
  list: procedure.output(z.array(catalogueEntry)),
}
