import { runCommand } from './runCommand'

// npm runs a script from the project's folder and notes where its user stood: paths are meant from there.
if (process.env.npm_lifecycle_event === 'chapeau' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`)
// A reader such as `head` may leave before everything is printed; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await runCommand(process.argv.slice(2), line(process.stdout), line(process.stderr))
