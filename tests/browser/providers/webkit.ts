import type { InstalledBrowser } from './installed-browser.ts'

const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''].flatMap((machine) =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map(
    (library) => `/usr/lib/${machine ? `${machine}/` : ''}${library}/MiniBrowser`,
  ),
)

/** WebKit in its smallest window, on a display in memory. */
export const webkit: InstalledBrowser = {
  id: 'webkit',
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb xauth',
  programs: [libraries, ['xvfb-run'], ['xauth']],
  command: ([browser = '', display = ''], _profile, url) => [
    display,
    '--auto-servernum',
    '--server-args=-screen 0 1400x1100x24',
    browser,
    '--private',
    '--geometry=1380x1080',
    url,
  ],
}
