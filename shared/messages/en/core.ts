export const core = {
  beforeRestore: 'Before restoring “{{name}}”',
} as const
