interface HtmlPolicy {
  createHTML(html: string): string
}

/** Not yet in TypeScript's DOM library, nor in every test environment. */
declare const trustedTypes: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } | undefined

/**
 * The page's policy lets no string become HTML but through a named policy. This one is for documents
 * that are only read: `DOMParser` runs and fetches nothing, and nothing of the result reaches the page.
 */
const policy: HtmlPolicy =
  typeof trustedTypes === 'undefined'
    ? { createHTML: (html) => html }
    : trustedTypes.createPolicy('chapeau-clipboard', { createHTML: (html) => html })

/** Parses untrusted HTML into a document that runs nothing and fetches nothing. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
}
