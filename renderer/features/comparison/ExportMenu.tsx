import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedSource, ComparisonFormat } from '../../../shared/model/comparison'
import { client } from '../../api/client'
import { downloadFile } from '../../api/downloadFile'
import { sentenceOf } from '../../api/failure'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { showToast } from '../../ui/toast'
import { AuthorDialog } from './AuthorDialog'

const FORMATS: readonly ComparisonFormat[] = ['html', 'docx', 'tracked', 'csv']

/** Makes a file of the comparison, to be read or worked on elsewhere. */
export function ExportMenu({ left, right }: { left: ComparedSource; right: ComparedSource }) {
  const { t, i18n } = useTranslation()
  const [asksAuthor, setAsksAuthor] = useState(false)
  const make = useMutation({
    mutationFn: ({ format, author }: { format: ComparisonFormat; author: string }) =>
      client.comparison.export({ left, right, format, author, language: i18n.language === 'fr' ? 'fr' : 'en' }),
    onSuccess: (file) => {
      downloadFile(file)
      showToast(t('comparison.exporting.made', { name: file.name }))
    },
    onError: (error) => showToast(sentenceOf(t, error)),
  })
  return (
    <>
      <Menu
        label={t('comparison.exporting.menu')}
        actions={FORMATS.map((format) => ({
          id: format,
          label: t(`comparison.exporting.${format}`),
          onAction: () => (format === 'tracked' ? setAsksAuthor(true) : make.mutate({ format, author: '' })),
        }))}
      >
        <Button look="primary" isDisabled={make.isPending}>
          <Download size={14} aria-hidden />
          {make.isPending ? t('comparison.exporting.working') : t('comparison.exporting.menu')}
        </Button>
      </Menu>
      {asksAuthor && (
        <AuthorDialog
          onClose={() => setAsksAuthor(false)}
          onMake={(author) => {
            setAsksAuthor(false)
            make.mutate({ format: 'tracked', author })
          }}
        />
      )}
    </>
  )
}
