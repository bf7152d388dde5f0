// Writes down what the terms of the glossary and the names may begin with, so that the command need not work it out at each call.
import { join } from 'node:path'
import { writeNameOpenings, writeOpenings } from '@sahapath/core/annotate'
import { loadConcepts } from '@sahapath/lexicon/glossary'
import { loadNames } from '@sahapath/lexicon/names'
import { writeModule } from '../../lexicon/scripts/write-generated.ts'

writeModule(join(import.meta.dirname, '../src/generated/openings.ts'), {
  openings: writeOpenings(await loadConcepts()),
  nameOpenings: writeNameOpenings(await loadNames()),
})
