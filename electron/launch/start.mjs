// Everything before the check must parse and run on the oldest Node that reads .mjs files, so that it
// is refused with a sentence: no static imports, no newer syntax.
var oldest = 22

if (Number(process.versions.node.split('.')[0]) < oldest) {
  process.stderr.write('Chapeau needs Node.js ' + oldest + ' or newer; this is v' + process.versions.node + '.\n')
  process.exitCode = 1
} else {
  import('./launch.mjs').then(function (launcher) {
    return launcher.launch(process.argv.slice(2))
  })
}
