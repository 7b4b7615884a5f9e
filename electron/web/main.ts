import { openCore } from '../core/core'
import { rendererFolder } from '../core/rendererFiles'
import { announce } from './announce'
import { askForLaunchToken, createInstance, readInstance } from './instance'
import { readOptions, type Options } from './options'
import { createWebPlatform } from './platform'
import { createLaunchTokens } from './launchToken'
import { startServer } from './server'
import { onStop } from './stop'

async function main(options: Options): Promise<void> {
  const platform = createWebPlatform(options)
  const running = readInstance(platform.dataFolder)
  const token = running && (await askForLaunchToken(running))
  if (running && token) return announce('Chapeau is already running at', running.port, token, options)

  const core = openCore(platform)
  const tokens = createLaunchTokens(platform.now)
  const instance = createInstance(platform.dataFolder)
  const server = await startServer({
    router: core.router,
    renderer: rendererFolder,
    port: options.port,
    tokens,
    secret: instance.secret,
  }).catch((error: unknown) => {
    core.close()
    throw error
  })
  instance.record(server.port)
  onStop(() => {
    instance.remove()
    server.close()
    core.close()
  })
  announce('Chapeau is running at', server.port, tokens.mint(), options)
}

try {
  await main(readOptions(process.argv.slice(2)))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
