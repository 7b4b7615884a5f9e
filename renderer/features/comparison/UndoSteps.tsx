import { Redo2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton'
import { modifiers } from '../../ui/modifiers'
import type { Taking } from './useTaking'

/** Undoes and redoes what was taken into a draft. */
export function UndoSteps({ taking }: { taking: Taking }) {
  const { t } = useTranslation()
  const { mod, shift } = modifiers(t)
  return (
    <>
      <IconButton label={t('comparison.take.undo')} shortcut={`${mod} Z`} isDisabled={!taking.canUndo} onPress={taking.undo}>
        <Undo2 size={15} aria-hidden />
      </IconButton>
      <IconButton
        label={t('comparison.take.redo')}
        shortcut={`${mod} ${shift} Z`}
        isDisabled={!taking.canRedo}
        onPress={taking.redo}
      >
        <Redo2 size={15} aria-hidden />
      </IconButton>
    </>
  )
}
