export const settings = {
  title: 'Settings',
  language: 'Language of the interface',
  languages: { system: 'As the system ({{language}})', en: 'English', fr: 'Français' },
  languageHint: 'Your texts keep their own language.',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  data: 'Where your data lives',
  dataText: 'Drafts, reference texts, versions and daily backups, in this folder and nowhere else:',
  about: 'About',
  version: 'Chapeau {{version}}',
  aboutText: 'Free software under the MIT licence. It works offline and sends nothing.',
} as const
