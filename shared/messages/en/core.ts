export const core = {
  beforeRestore: 'Before restoring “{{name}}”',
  beforeImport: 'Before bringing in “{{name}}”',
  beforeReplaceAll: 'Before replacing “{{words}}”',
  lastDay: 'As it stood on {{date}}',
} as const
