import type { Schema } from './schema.ts'

/**
 * Checks a value against a schema.
 * @param schema Schema; may refer to `$defs` of `root`.
 * @param value Any value.
 * @param root Schema that holds the definitions.
 * @param place Where the value stands, for the message.
 * @returns What is wrong at the first place that is wrong, or undefined.
 */
export function validate(
  schema: Schema,
  value: unknown,
  root: Schema = schema,
  place = '',
): string | undefined {
  if (schema.$ref) return validate(definition(schema.$ref, root), value, root, place)
  if (schema.anyOf) return validateAny(schema.anyOf, value, root, place)
  const at = place || 'the document'
  if (schema.const !== undefined && value !== schema.const) {
    return `${at} should be ${JSON.stringify(schema.const)}`
  }
  if (schema.enum && !schema.enum.includes(value as string)) {
    return `${at} should be one of ${schema.enum.join(', ')}`
  }
  if (schema.type && !hasType(value, schema.type)) return `${at} should be of type ${schema.type}`
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? -Infinity)) return `${at} should be at least ${schema.minimum}`
    if (value > (schema.maximum ?? Infinity)) return `${at} should be at most ${schema.maximum}`
  }
  if (typeof value === 'string' && value.length < (schema.minLength ?? 0)) {
    return `${at} should not be empty`
  }
  if (Array.isArray(value)) return validateItems(schema, value, root, place)
  if (schema.type === 'object') return validateMembers(schema, value as object, root, place)
}

function definition(ref: string, root: Schema): Schema {
  const found = root.$defs?.[ref.slice('#/$defs/'.length)]
  if (!found) throw new Error(`validate found no definition ${ref}`)
  return found
}

function hasType(value: unknown, type: NonNullable<Schema['type']>): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  // JSON knows no other numbers.
  return type === 'number' ? Number.isFinite(value) : typeof value === type
}

/** The message of the alternative whose constant fits says most; else that of the last. */
function validateAny(
  schemas: readonly Schema[],
  value: unknown,
  root: Schema,
  place: string,
): string | undefined {
  let last: string | undefined
  for (const schema of schemas) {
    const message = validate(schema, value, root, place)
    if (message === undefined) return
    const kind = schema.properties?.kind?.const
    if (kind !== undefined && kind === (value as { kind?: unknown } | null)?.kind) return message
    last = message
  }
  return last
}

function validateItems(
  schema: Schema,
  value: readonly unknown[],
  root: Schema,
  place: string,
): string | undefined {
  if (value.length < (schema.minItems ?? 0)) return `${place} should not be empty`
  if (!schema.items) return
  for (const [index, item] of value.entries()) {
    const message = validate(schema.items, item, root, `${place}[${index}]`)
    if (message) return message
  }
}

function validateMembers(
  schema: Schema,
  value: object,
  root: Schema,
  place: string,
): string | undefined {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) return `${place || 'the document'} should have ${name}`
  }
  for (const [name, member] of Object.entries(value)) {
    const rule = schema.properties?.[name] ?? schema.additionalProperties
    const message = rule && validate(rule, member, root, place ? `${place}.${name}` : name)
    if (message) return message
  }
}
