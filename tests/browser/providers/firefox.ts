import type { InstalledBrowser } from './installed-browser.ts'

const preferences = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.region.update.enabled': false,
  'app.normandy.enabled': false,
  'services.settings.server': 'data:,',
  'dom.disable_open_during_load': false,
}

/** Firefox, without a display. */
export const firefox: InstalledBrowser = {
  id: 'firefox',
  name: 'Firefox',
  packages: 'firefox-esr',
  programs: [['firefox-esr', 'firefox']],
  profile: {
    'user.js': Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  },
  command: ([program = ''], profile, url) => [
    program,
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--window-size',
    '1400,1100',
    url,
  ],
}
