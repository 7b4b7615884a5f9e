import type { Messages } from '../messages'

export const settings: Messages['settings'] = {
  title: 'Réglages',
  language: 'Langue de l’interface',
  languages: { system: 'Celle du système ({{language}})', en: 'English', fr: 'Français' },
  languageHint: 'Vos textes gardent leur propre langue.',
  theme: 'Apparence',
  themes: { system: 'Celle du système', light: 'Claire', dark: 'Sombre' },
  data: 'Où sont vos données',
  dataText: 'Projets, textes de référence, versions et sauvegardes quotidiennes, dans ce dossier et nulle part ailleurs :',
  about: 'À propos',
  version: 'Chapeau {{version}}',
  aboutText: 'Logiciel libre sous licence MIT. Il fonctionne hors ligne et n’envoie rien.',
}
