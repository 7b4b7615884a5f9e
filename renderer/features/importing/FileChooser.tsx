import { FileUp } from 'lucide-react'
import { useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { LARGEST_IMPORT_BYTES } from '../../../shared/model/importing'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './ImportDialog.module.css'

const ACCEPTED = '.txt,.text,.md,.markdown,.html,.htm,.docx'

interface FileChooserProps {
  /** Once a file was read, the chooser steps back. */
  isCompact: boolean
  error: string | null
  onFile: (file: File) => void
}

/** A file by the system's dialog or dropped here; what it is, the core finds out. */
export function FileChooser({ isCompact, error, onFile }: FileChooserProps) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [told, setTold] = useState<string | null>(null)

  const take = (files: FileList | null): void => {
    const file = files?.[0]
    if (!file) return
    setTold((files?.length ?? 0) > 1 ? t('importing.oneFile', { name: file.name }) : null)
    onFile(file)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <>
      <div
        className={`${styles.chooser} ${isCompact ? styles.compact : ''} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <input
          ref={input}
          type="file"
          accept={ACCEPTED}
          className={styles.input}
          tabIndex={-1}
          aria-hidden
          onChange={(event) => {
            take(event.target.files)
            // The same file, corrected on disk, can then be chosen again.
            event.target.value = ''
          }}
        />
        <Button look={isCompact ? 'secondary' : 'primary'} onPress={() => input.current?.click()} hasInitialFocus>
          <FileUp size={15} aria-hidden />
          {isCompact ? t('importing.chooseAnother') : t('importing.choose')}
        </Button>
        <span className={styles.hint}>{t('importing.drop')}</span>
        {!isCompact && (
          <p className={styles.kinds}>{t('importing.kinds', { limit: LARGEST_IMPORT_BYTES / (1024 * 1024) })}</p>
        )}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
      {told && <Notice>{told}</Notice>}
    </>
  )
}
