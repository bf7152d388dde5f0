#!/usr/bin/env node
import { run } from '../dist/bundle/sahapath.js'

process.exitCode = await run(process.argv.slice(2))
