// Vite gives an asset imported with ?inline as a data URI.
declare module '*.woff?inline' {
  const dataUri: string
  export default dataUri
}
