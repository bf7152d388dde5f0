import { viewNames } from '../views/view.ts'
import { choices, defaultSettings, type Settings, steps } from './settings.ts'

/**
 * Keeps what is valid of settings that come from outside.
 * @param value Anything, such as parsed JSON.
 * @returns The known settings with valid values; everything else is left out.
 */
export function readSettings(value: unknown): Partial<Settings> {
  if (typeof value !== 'object' || value === null) return {}
  const given = value as Record<string, unknown>
  const kept: Record<string, unknown> = {}
  for (const name of Object.keys(defaultSettings) as (keyof Settings)[]) {
    if (isValid(name, given[name])) kept[name] = given[name]
  }
  return kept as Partial<Settings>
}

function isValid(name: keyof Settings, value: unknown): boolean {
  if (name === 'view') return viewNames.some((view) => view === value)
  if (name === 'language') return typeof value === 'string' && /^[A-Za-z-]{2,35}$/.test(value)
  if (name === 'colours') return typeof value === 'boolean'
  if (name === 'size' || name === 'leading' || name === 'rate') {
    const [least, most] = steps[name]
    return typeof value === 'number' && value >= least && value <= most
  }
  return (choices[name] as readonly unknown[]).includes(value)
}
