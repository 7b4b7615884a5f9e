import { customAlphabet } from 'nanoid'

/** A fresh clause id: 12 characters of 0-9a-z, about 62 random bits. */
export const newId: () => string = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 12)
