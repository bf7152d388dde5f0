import './hydrate.ts'
import './define.ts'

export * from './index.ts'
