/** The `meta` under which a web page records what Chapeau announced at its head when it wrote it. */
export const ANNOUNCEMENT_META = 'chapeau-announcement'

/** The properties under which a Word file does, a number behind each. */
export const ANNOUNCEMENT_PROPERTY = 'ChapeauAnnouncement'
