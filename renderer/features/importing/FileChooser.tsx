import { FileUp, FolderInput } from 'lucide-react'
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { IMPORT_ENDINGS, LARGEST_IMPORT_BYTES } from '../../../shared/model/importing'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { droppedFiles } from './droppedFiles'
import styles from './ImportDialog.module.css'

interface FileChooserProps {
  /** Once a file was read, the chooser steps back. */
  isCompact: boolean
  error: string | null
  onFiles: (files: readonly File[]) => void
}

// Known to every browser, not to React's types.
const WHOLE_FOLDER = { webkitdirectory: '' }

/** Files or a folder, by the system's dialog or dropped here; what they are, the core finds out. */
export function FileChooser({ isCompact, error, onFiles }: FileChooserProps) {
  const { t } = useTranslation()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(event.target.files ?? [])]
    // The same file, corrected on disk, can then be chosen again.
    event.target.value = ''
    if (chosen.length > 0) onFiles(chosen)
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then((dropped) => dropped.length > 0 && onFiles(dropped))
  }
  const hidden = { type: 'file', multiple: true, className: styles.input, tabIndex: -1, 'aria-hidden': true, onChange } as const

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
        <input {...hidden} ref={files} accept={IMPORT_ENDINGS.join(',')} />
        <input {...hidden} {...WHOLE_FOLDER} ref={folder} />
        <Button look={isCompact ? 'secondary' : 'primary'} onPress={() => files.current?.click()} hasInitialFocus>
          <FileUp size={15} aria-hidden />
          {isCompact ? t('importing.chooseAnother') : t('importing.choose')}
        </Button>
        <Button onPress={() => folder.current?.click()}>
          <FolderInput size={15} aria-hidden />
          {t('importing.chooseFolder')}
        </Button>
        <span className={styles.hint}>{t('importing.drop')}</span>
        {!isCompact && (
          <p className={styles.kinds}>{t('importing.kinds', { limit: LARGEST_IMPORT_BYTES / (1024 * 1024) })}</p>
        )}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
    </>
  )
}
