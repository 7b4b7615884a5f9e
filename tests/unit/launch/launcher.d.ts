// The launcher is plain JavaScript, to run before anything is built; this is what its tests call.
type Environment = Readonly<Record<string, string | undefined>>

declare module '*/electron/launch/freshness.mjs' {
  export function isStale(root: string, out: string): boolean
  export function stamp(out: string, startedAt: number): void
}

declare module '*/electron/launch/electronRuntime.mjs' {
  export function hasDisplay(platform: NodeJS.Platform, environment: Environment): boolean
  export function findElectron(root: string, environment: Environment): string | undefined
}

declare module '*/electron/launch/fetchElectron.mjs' {
  export function fetchElectron(
    root: string,
    out: string,
    environment: Environment,
    say: (line: string) => void,
  ): Promise<string | undefined>
}
