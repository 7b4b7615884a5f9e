import { ORIGIN } from './scheme'

/** `blob:` is an export on its way to the disk, `data:` an icon in a style sheet, `devtools:` the inspector. */
const schemes = ['blob:', 'data:', 'devtools:']

/** Whether a page may load an address: nothing that would leave this computer. */
export function isAllowedAddress(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`) || schemes.some((scheme) => address.startsWith(scheme))
}
