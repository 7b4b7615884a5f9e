import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import styles from './Field.module.css'
import menu from './Menu.module.css'

export interface SelectOption<Value extends string> {
  value: Value
  label: string
  description?: string | undefined
  /** The language of the label where it is not the interface's. */
  lang?: string | undefined
}

export interface SelectProps<Value extends string> {
  label: string
  labelHidden?: boolean
  options: readonly SelectOption<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  placeholder?: string | undefined
  size?: 'normal' | 'compact'
  isDisabled?: boolean
}

/** One choice among a few, by pointer, arrows or typing ahead. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelHidden, options, value, onChange, placeholder, size = 'normal', isDisabled } = props
  return (
    <AriaSelect
      className={styles.field}
      {...(labelHidden ? { 'aria-label': label } : {})}
      {...(placeholder ? { placeholder } : {})}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
      isDisabled={isDisabled ?? false}
    >
      {!labelHidden && <Label className={styles.label}>{label}</Label>}
      <Button className={`${styles.trigger} ${size === 'compact' ? styles.compact : ''}`}>
        <SelectValue className={styles.value}>
          {({ defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : options.find((option) => option.value === value)?.label
          }
        </SelectValue>
        <ChevronDown size={14} className={styles.chevron} aria-hidden />
      </Button>
      <Popover className={menu.popover} offset={4}>
        <ListBox className={menu.menu}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={menu.item}>
              <span className={menu.label} lang={option.lang}>
                {option.label}
                {option.description && <span className={menu.description}>{option.description}</span>}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
