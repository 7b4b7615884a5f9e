import { useState } from 'react'

export interface ReadingLook {
  isUnified: boolean
  showsList: boolean
  toggleUnified: () => void
  toggleList: () => void
}

/** Side by side or as one text, with the list of changes or without. */
export function useReadingLook(): ReadingLook {
  const [isUnified, setUnified] = useState(false)
  const [showsList, setShowsList] = useState(false)
  return {
    isUnified,
    showsList,
    toggleUnified: () => setUnified((now) => !now),
    toggleList: () => setShowsList((now) => !now),
  }
}
