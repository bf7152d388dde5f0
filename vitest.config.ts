import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumFlags, findBrowser } from './tests/browser/find-browser.ts'

const browserPath = findBrowser()
if (!browserPath) {
  const message =
    'No Chromium found: the browser tests need one (apt-get install chromium, or set BROWSER_PATH).'
  if (process.env.CI) throw new Error(message)
  console.warn(`${message} Running the other tests alone.`)
}

// Tests run from source: packages resolve through their `source` export condition.
const fromSource = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
}

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'node',
          include: ['tests/{unit,gates,e2e}/**/*.test.ts'],
          server: { deps: { inline: [/^@sahapath\//] } },
          testTimeout: 30_000,
        },
      },
      ...(browserPath
        ? [
            {
              resolve: fromSource.resolve,
              test: {
                name: 'browser',
                include: ['tests/{browser,visual}/**/*.test.ts'],
                testTimeout: 30_000,
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  expect: {
                    toMatchScreenshot: {
                      comparatorName: 'pixelmatch' as const,
                      comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.001 },
                      resolveScreenshotPath: ({
                        root,
                        arg,
                        ext,
                      }: Record<'root' | 'arg' | 'ext', string>) =>
                        `${root}/tests/visual/references/${arg}${ext}`,
                    },
                  },
                  // Larger than any page of the tests, which would be scaled down otherwise.
                  provider: playwright({
                    contextOptions: { viewport: { width: 1300, height: 1000 } },
                    launchOptions: { executablePath: browserPath, args: chromiumFlags },
                  }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
})
