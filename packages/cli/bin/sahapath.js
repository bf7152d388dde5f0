#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// Most calls are over before optimised code pays for itself: wait longer before making it.
setFlagsFromString('--interrupt-budget=1000000')

const { run } = await import('../dist/bundle/sahapath.js')
process.exitCode = await run(process.argv.slice(2))
