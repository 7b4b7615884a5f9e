export const exporting = {
  document: {
    unresolved_one: 'This text is not clean: {{count}} passage in it is still open.',
    unresolved_many: 'This text is not clean: {{count}} passages in it are still open.',
    unresolved_other: 'This text is not clean: {{count}} passages in it are still open.',
    digest: 'Digest: this is a summary in other words, not the adopted wording. It must not be quoted as agreed language.',
    missingCharacters_one: 'One character of this text has no shape in this file’s typefaces and appears as a box: {{characters}}. The Word and HTML exports keep it.',
    missingCharacters_many: '{{count}} different characters of this text have no shape in this file’s typefaces and appear as boxes: {{characters}}. The Word and HTML exports keep them.',
    missingCharacters_other: '{{count}} different characters of this text have no shape in this file’s typefaces and appear as boxes: {{characters}}. The Word and HTML exports keep them.',
  },
} as const
