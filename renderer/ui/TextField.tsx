import type { Ref } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField'
import styles from './Field.module.css'
import { initialFocus } from './initialFocus'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style' | 'autoFocus'> {
  label: string
  /** The label is then only for assistive technology. */
  labelHidden?: boolean
  description?: string | undefined
  error?: string | undefined
  placeholder?: string | undefined
  lines?: 'one' | 'many'
  hasInitialFocus?: boolean
  ref?: Ref<HTMLDivElement>
}

export function TextField(props: TextFieldProps) {
  const { label, labelHidden, description, error, placeholder, lines = 'one', hasInitialFocus, ...rest } = props
  return (
    <AriaTextField
      {...rest}
      {...initialFocus(hasInitialFocus)}
      {...(labelHidden ? { 'aria-label': label } : {})}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={styles.field}
    >
      {!labelHidden && <Label className={styles.label}>{label}</Label>}
      {lines === 'many' ? (
        <TextArea className={`${styles.input} ${styles.area}`} placeholder={placeholder} />
      ) : (
        <Input className={styles.input} placeholder={placeholder} />
      )}
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  )
}
