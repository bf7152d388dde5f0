import { localSettings } from '@sahapath/reader'

// The page around the reader takes the colours that were chosen in it.
function follow(): void {
  document.documentElement.dataset.theme = localSettings.load().theme ?? 'auto'
}

follow()
document.addEventListener('sahapath-settings-change', follow)
