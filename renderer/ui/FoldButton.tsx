import { ChevronDown, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import styles from './FoldButton.module.css'

interface FoldButtonProps {
  /** What is folded: the same words whether it is or not. */
  label: string
  isFolded: boolean
  onToggle: () => void
}

const ICON_SIZE = 14

/** Folds and unfolds what stands under a heading. */
export function FoldButton({ label, isFolded, onToggle }: FoldButtonProps) {
  const Icon = isFolded ? ChevronRight : ChevronDown
  return (
    <Button className={styles.fold ?? ''} aria-label={label} aria-expanded={!isFolded} data-folded={isFolded || undefined} onPress={onToggle}>
      <Icon size={ICON_SIZE} aria-hidden />
    </Button>
  )
}
