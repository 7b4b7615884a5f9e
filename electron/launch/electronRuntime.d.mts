type Environment = Readonly<Record<string, string | undefined>>
export function hasDisplay(platform: NodeJS.Platform, environment: Environment): boolean
export function findElectron(root: string, environment: Environment): string | undefined
