// jsdom is written in JavaScript; this is as much of it as these tests use.
declare module 'jsdom' {
  export class JSDOM {
    constructor(source: string, options?: { contentType?: string })
    readonly window: { readonly document: Document }
  }
}
