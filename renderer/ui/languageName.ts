/** A language's name in the interface's language: "français", "French"; the tag itself when it has none. */
export function languageName(tag: string, interfaceLanguage: string): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
