/**
 * What a page of Chapeau may load and run: its own files and nothing else. Both hosts send it with every
 * answer. Nothing inline is allowed; styles set through the CSSOM (React's `style`, virtual lists) are
 * not inline in the policy's sense. `data:` images are for icons that style sheets carry.
 */
export const contentSecurityPolicy = Object.entries({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // Lexical's own, and the clipboard's reading of documents that run nothing.
  'trusted-types': 'lexical',
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')
