import { Failure } from '../../../../shared/failure'
import { ANNOUNCEMENT_PROPERTY } from '../../../../shared/structure/announcementNames'
import { readXml } from './xml'
import type { Archive } from './zipGuard'

/** What a Word file records as announced at its head when Chapeau wrote it. A damaged record is none. */
export function readAnnounced(fileName: string, archive: Archive, part: string): string[] {
  const announced: string[] = []
  let value: string | null = null
  try {
    readXml(fileName, archive, part, {
      open({ name, attribute }) {
        if (name === 'o:property') value = attribute('name')?.startsWith(ANNOUNCEMENT_PROPERTY) ? '' : null
      },
      text(characters) {
        if (value !== null) value += characters
      },
      close(name) {
        if (name !== 'o:property') return
        if (value !== null) announced.push(value)
        value = null
      },
    })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
  return announced
}
