/** Long after any browser has begun to write the file; an address revoked at once can lose it. */
const KEEP_MS = 60_000

/** Hands a file to the browser's own saving, where the user's settings for downloads apply. */
export function downloadFile(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS)
}
