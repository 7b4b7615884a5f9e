import { QueryClientProvider } from '@tanstack/react-query'
import { I18nextProvider } from 'react-i18next'
import { queryClient } from '../api/queryClient'
import { Toasts } from '../ui/Toasts'
import { Boundary } from './Boundary'
import { translator } from './interface'
import { Startup } from './Startup'

export function App() {
  return (
    <I18nextProvider i18n={translator}>
      <QueryClientProvider client={queryClient}>
        <Boundary>
          <Startup />
        </Boundary>
        <Toasts />
      </QueryClientProvider>
    </I18nextProvider>
  )
}
