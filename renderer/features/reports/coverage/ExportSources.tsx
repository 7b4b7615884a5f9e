import { useMutation } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { sourcesFormat, type SourcesFormat } from '../../../../shared/model/report'
import type { TextState } from '../../../../shared/model/version'
import { client } from '../../../api/client'
import { downloadFile } from '../../../api/downloadFile'
import { sentenceOf } from '../../../api/failure'
import { Button } from '../../../ui/Button'
import { Menu } from '../../../ui/Menu'
import { showToast } from '../../../ui/toast'

/** Makes an annex of the table of sources, in the draft's language. */
export function ExportSources({ state }: { state: TextState }) {
  const { t } = useTranslation()
  const make = useMutation({
    mutationFn: (format: SourcesFormat) => client.report.exportSources({ state, format }),
    onSuccess: (file) => {
      downloadFile(file)
      showToast(t('report.sources.made', { name: file.name }))
    },
    onError: (error) => showToast(sentenceOf(t, error)),
  })
  return (
    <Menu
      label={t('report.sources.export')}
      actions={sourcesFormat.options.map((format) => ({
        id: format,
        label: t(`report.sources.${format}`),
        onAction: () => make.mutate(format),
      }))}
    >
      <Button isDisabled={make.isPending}>
        <Download size={14} aria-hidden />
        {make.isPending ? t('report.sources.making') : t('report.sources.export')}
      </Button>
    </Menu>
  )
}
