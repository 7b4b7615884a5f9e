import { createContext } from 'react'
import type { ClauseId } from '../../../shared/model/clause'

/** The heading the selected clause stands under: of hundreds of lines only their words hear when it is another. */
export const CurrentHeading = createContext<ClauseId | null>(null)
