import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where this user's data lives when nobody says otherwise, by each system's own convention. */
export function defaultDataFolder(
  system: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (environment.CHAPEAU_DATA) return environment.CHAPEAU_DATA
  if (system === 'win32') return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Chapeau')
  if (system === 'darwin') return join(home, 'Library', 'Application Support', 'Chapeau')
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'chapeau')
}
