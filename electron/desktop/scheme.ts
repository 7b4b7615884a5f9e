/** The interface comes from a scheme of its own and never from file://, which can read the whole disk. */
export const SCHEME = 'chapeau'
export const ORIGIN = `${SCHEME}://app`
/** Messages between the page and its preload, and between the preload and the main process. */
export const CONNECT = 'chapeau:connect'
export const PORT = 'chapeau:port'
export const COMMAND = 'chapeau:command'
export const PASTE_PLAIN = 'chapeau:paste-plain'
