import { assertCorrections, correctionsSchema } from '@sahapath/core/correct'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { expectStored } from '../../fixture-folders.ts'

const anchor = { text: 'वे आए।', before: '811c9dc5', after: '811c9dc5', occurrence: 0 }
const none = { source: [], target: [] }
const one = { source: [anchor], target: [] }
const isValid = new Ajv2020().compile(correctionsSchema)

function messageOf(value: unknown): string | null {
  try {
    assertCorrections(value)
    return null
  } catch (error) {
    return (error as Error).message.replace('Not a list of corrections: ', '')
  }
}

describe('assertCorrections', () => {
  it.each([
    [[]],
    [[{ kind: 'merge', ...one }]],
    [[{ kind: 'split', pairs: [one, { source: [], target: [anchor] }] }]],
    [[{ kind: 'move', side: 'source', sentence: anchor, from: none, to: none }]],
    [[{ kind: 'unlink', ...one, note: 'members that are not known are let through' }]],
    [[{ kind: 'cut', side: 'target', sentence: anchor, at: 3 }]],
  ])('takes %j', (value) => {
    expect(messageOf(value)).toBe(null)
    expect(isValid(value)).toBe(true)
  })

  it.each([
    [null, 'edits should be of type array'],
    [{}, 'edits should be of type array'],
    [['merge'], 'edits[0] should be of type object'],
    [[{}], 'edits[0] should have kind'],
    [[{ kind: 'merge', source: [] }], 'edits[0] should have target'],
    [
      [{ kind: 'merge', source: ['h1'], target: [] }],
      'edits[0].source[0] should be of type object',
    ],
    [
      [
        { kind: 'unlink', ...one },
        { kind: 'split', pairs: [{ ...one, target: {} }] },
      ],
      'edits[1].pairs[0].target should be of type array',
    ],
    [[{ kind: 'split', pairs: [] }], 'edits[0].pairs should not be empty'],
    [
      [{ kind: 'cut', side: 'hi', sentence: anchor, at: 3 }],
      'edits[0].side should be one of source, target',
    ],
    [
      [{ kind: 'cut', side: 'source', sentence: anchor, at: 0 }],
      'edits[0].at should be at least 1',
    ],
    [
      [{ kind: 'cut', side: 'source', sentence: { ...anchor, occurrence: 0.5 }, at: 1 }],
      'edits[0].sentence.occurrence should be of type integer',
    ],
    [
      [{ kind: 'cut', side: 'source', sentence: { ...anchor, text: '' }, at: 1 }],
      'edits[0].sentence.text should not be empty',
    ],
  ])('refuses %j', (value, message) => {
    expect(messageOf(value)).toBe(message)
    expect(isValid(value)).toBe(false)
  })

  it.each([
    [[{ kind: 'merge', ...none }], 'edits[0] names no sentence'],
    [[{ kind: 'unlink', ...none }], 'edits[0] names no sentence'],
    [[{ kind: 'split', pairs: [one, none] }], 'edits[0].pairs[1] names no sentence'],
  ])('refuses what the schema cannot: %j', (value, message) => {
    expect(messageOf(value)).toBe(message)
  })
})

describe('correctionsSchema', () => {
  it('is the schema that is published', () => {
    expectStored('packages/core/schema/corrections.v1.json', correctionsSchema)
  })
})
