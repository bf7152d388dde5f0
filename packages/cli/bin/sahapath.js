#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runScript } from './run-script.js'

// Most calls are over before optimised code pays for itself: wait longer before making it.
setFlagsFromString('--interrupt-budget=1000000')

const script = runScript(fileURLToPath(new URL('../dist/bundle/sahapath.cjs', import.meta.url)))
const args = process.argv.slice(2)
process.exitCode = await script.exports.run(args)
// These run most of the code; what they keep serves the others too.
if (args[0] === 'read' || args[0] === 'build') script.keepCode()
