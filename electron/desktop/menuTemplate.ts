import type { MenuItemConstructorOptions as Item } from 'electron'
import type { i18n } from 'i18next'
import type { Command } from './command'

/**
 * The native menu: the interface's own commands by the names the interface gives them, and what every
 * system expects besides. Shortcuts are shown only: the page has the keyboard, and acts on them once.
 */
export function menuTemplate(
  translate: i18n['t'],
  run: (command: Command) => void,
  isMac: boolean,
): Item[] {
  const command = (id: Command, accelerator?: string): Item => ({
    id,
    label: translate(`commands.${id}`),
    accelerator,
    registerAccelerator: false,
    click: () => run(id),
  })
  const quit = role('quit', translate('commands.menu.quit'))

  return [
    ...(isMac ? [menu('Chapeau', [command('settings.open'), separator, quit])] : []),
    menu(translate('commands.menu.file'), [
      command('draft.new'),
      command('text.import'),
      separator,
      command('version.save'),
      command('text.export'),
      ...(isMac ? [] : [separator, command('settings.open'), separator, quit]),
    ]),
    menu(translate('commands.menu.edit'), [
      role('undo', translate('commands.edit.undo')),
      role('redo', translate('commands.edit.redo')),
      separator,
      role('cut', translate('commands.menu.cut')),
      role('copy', translate('commands.menu.copy')),
      role('paste', translate('commands.menu.paste')),
      role('selectAll', translate('commands.menu.selectAll')),
      separator,
      command('mark.bold'),
      command('mark.italic'),
    ]),
    menu(translate('commands.menu.clause'), [
      command('clause.moveUp'),
      command('clause.moveDown'),
      command('clause.indent'),
      command('clause.outdent'),
    ]),
    menu(translate('commands.menu.view'), [
      command('palette'),
      command('library.home'),
      command('library.search'),
      command('comparison.open'),
      separator,
      command('library.toggle'),
      command('panel.toggle'),
      command('settings.theme'),
      command('settings.language'),
      separator,
      role('zoomIn', translate('commands.menu.zoomIn')),
      role('zoomOut', translate('commands.menu.zoomOut')),
      role('resetZoom', translate('commands.menu.actualSize')),
      role('togglefullscreen', translate('commands.menu.fullScreen')),
    ]),
  ]
}

const separator: Item = { type: 'separator' }

function role(name: NonNullable<Item['role']>, label: string): Item {
  return { role: name, label }
}

function menu(label: string, submenu: Item[]): Item {
  return { label, submenu }
}
