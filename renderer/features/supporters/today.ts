/** The day it is where the user is, YYYY-MM-DD. */
export function today(now = new Date()): string {
  const digits = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`
}
