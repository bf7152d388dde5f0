import { defineConfig } from 'vitest/config'
import { firefox } from './providers/firefox.ts'
import { installedBrowser } from './providers/installed-browser.ts'
import { webkit } from './providers/webkit.ts'

// The same tests as in Chromium, but for those that need its protocol, its real input, or its pictures.
const include = [
  'views',
  'highlight',
  'card',
  'keys',
  'vocabulary',
  'place',
  'document',
  'settings',
]

export default defineConfig({
  test: {
    projects: [firefox, webkit].map((browser) => ({
      resolve: { conditions: ['source'] },
      test: {
        name: browser.name,
        include: include.map((name) => `tests/browser/${name}.test.ts`),
        testTimeout: 60_000,
        browser: {
          enabled: true,
          screenshotFailures: false,
          provider: installedBrowser(browser),
          instances: [{ browser: browser.id }],
        },
      },
    })),
  },
})
