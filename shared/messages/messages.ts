import type { en } from './en'

/** The same keys as English, any sentence. French must have every one of them and no other. */
type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }
export type Messages = Translated<typeof en>
