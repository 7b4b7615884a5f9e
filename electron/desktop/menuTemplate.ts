import type { MenuItemConstructorOptions as Item } from 'electron'
import type { i18n } from 'i18next'
import type { Command } from './command'

/**
 * The native menu: the interface's own commands by the names the interface gives them, and what every
 * system expects besides. The commands have no shortcut here: the page has the keyboard, and shows them.
 */
export function menuTemplate(
  translate: i18n['t'],
  run: (command: Command) => void,
  pastePlain: () => void,
  isMac: boolean,
): Item[] {
  const command = (id: Command, label: string): Item => ({ id, label, click: () => run(id) })
  const settings = command('settings.open', translate('commands.settings.open'))
  const quit = role('quit', translate('commands.menu.quit'))

  return [
    ...(isMac ? [menu('Chapeau', [settings, separator, quit])] : []),
    menu(translate('commands.menu.file'), [
      command('draft.new', translate('commands.draft.new')),
      command('text.import', translate('commands.text.import')),
      separator,
      command('version.save', translate('commands.version.save')),
      command('text.export', translate('commands.text.export')),
      ...(isMac ? [] : [separator, settings, separator, quit]),
    ]),
    menu(translate('commands.menu.edit'), [
      role('undo', translate('commands.edit.undo')),
      role('redo', translate('commands.edit.redo')),
      separator,
      role('cut', translate('commands.menu.cut')),
      role('copy', translate('commands.menu.copy')),
      role('paste', translate('commands.menu.paste')),
      // No role: the page is told first. The keys are those it knows: a Mac's own for this have Option besides.
      { label: translate('commands.menu.pastePlain'), accelerator: 'CmdOrCtrl+Shift+V', click: pastePlain },
      role('selectAll', translate('commands.menu.selectAll')),
      separator,
      command('edit.find', translate('commands.edit.find')),
      command('edit.replace', translate('commands.edit.replace')),
      separator,
      command('mark.bold', translate('commands.mark.bold')),
      command('mark.italic', translate('commands.mark.italic')),
    ]),
    menu(translate('commands.menu.clause'), [
      command('footnote.insert', translate('commands.footnote.insert')),
      command('reference.insert', translate('commands.reference.insert')),
      command('comment.add', translate('commands.comment.add')),
      command('bracket.wrap', translate('commands.bracket.wrap')),
      command('bracket.next', translate('commands.bracket.next')),
      separator,
      command('clause.moveUp', translate('commands.clause.moveUp')),
      command('clause.moveDown', translate('commands.clause.moveDown')),
      command('clause.indent', translate('commands.clause.indent')),
      command('clause.outdent', translate('commands.clause.outdent')),
      command('clause.goTo', translate('commands.clause.goTo')),
      separator,
      command('section.moveUp', translate('commands.section.moveUp')),
      command('section.moveDown', translate('commands.section.moveDown')),
      command('section.fold', translate('commands.section.fold')),
      command('section.foldAll', translate('commands.section.foldAll')),
      command('section.unfoldAll', translate('commands.section.unfoldAll')),
      separator,
      command('hint.next', translate('commands.hint.next')),
      command('hint.previous', translate('commands.hint.previous')),
      command('hint.fix', translate('commands.hint.fix')),
    ]),
    menu(translate('commands.menu.view'), [
      command('palette', translate('commands.palette')),
      command('library.home', translate('commands.library.home')),
      command('library.search', translate('commands.library.search')),
      command('comparison.open', translate('commands.comparison.open')),
      command('report.open', translate('commands.report.open')),
      separator,
      command('library.toggle', translate('commands.library.toggle')),
      command('panel.toggle', translate('commands.panel.toggle')),
      command('look.focus', translate('commands.look.focus')),
      command('look.typewriter', translate('commands.look.typewriter')),
      command('settings.theme', translate('commands.settings.theme')),
      command('settings.language', translate('commands.settings.language')),
      separator,
      // Without Alt, the keys are for the text alone.
      { ...role('zoomIn', translate('commands.menu.zoomIn')), accelerator: 'CmdOrCtrl+Alt+=' },
      { ...role('zoomOut', translate('commands.menu.zoomOut')), accelerator: 'CmdOrCtrl+Alt+-' },
      { ...role('resetZoom', translate('commands.menu.actualSize')), accelerator: 'CmdOrCtrl+Alt+0' },
      role('togglefullscreen', translate('commands.menu.fullScreen')),
      separator,
      command('help.shortcuts', translate('commands.help.shortcuts')),
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
