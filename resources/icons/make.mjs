// Draws the PNG, ICO and ICNS from chapeau.svg: npx node resources/icons/make.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const file = (name) => new URL(name, import.meta.url)
const svg = readFileSync(file('chapeau.svg'), 'utf8')
const { module } = await runnerImport(fileURLToPath(file('../../tests/support/chromium.ts')))
const browser = await module.launchChromium()
const page = await browser.newPage()

/** @param {number} margin the part of the size left empty on each side */
async function draw(size, margin = 0) {
  await page.setViewportSize({ width: size, height: size })
  const side = size * (1 - 2 * margin)
  await page.setContent(
    `<style>body{margin:${size * margin}px}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`,
  )
  return page.screenshot({ omitBackground: true })
}

/** Windows' icon file: a directory of sixteen bytes an image, then the PNGs. */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  images.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index
    // One byte a side; 256 is written as 0.
    header.writeUInt8(size % 256, entry)
    header.writeUInt8(size % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(png.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([header, ...images.map(({ png }) => png)])
}

/** Apple's icon file is a part of type `icns` made of parts, one for each image. */
function icns(images) {
  return part('icns', Buffer.concat(images.map(({ type, png }) => part(type, png))))
}

/** Four letters, the length of the whole, and the content. */
function part(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(8 + content.length, 4)
  return Buffer.concat([head, content])
}

for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) {
  writeFileSync(file(`${size}x${size}.png`), await draw(size))
}

const forWindows = []
for (const size of [16, 24, 32, 48, 64, 128, 256]) forWindows.push({ size, png: await draw(size) })
writeFileSync(file('chapeau.ico'), ico(forWindows))

// The types of Apple's format by pixel size; macOS sets an icon inside a margin of a tenth.
const apple = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 }
const forApple = []
for (const [type, size] of Object.entries(apple)) forApple.push({ type, png: await draw(size, 0.1) })
writeFileSync(file('chapeau.icns'), icns(forApple))

await browser.close()
