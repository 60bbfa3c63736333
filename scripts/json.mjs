/** A set, a map or a function would be lost without a word. */
function asPlain(key, value) {
  if (value instanceof Set || value instanceof Map || typeof value === 'function')
    throw new Error(`${key} is no plain data`)
  return value
}

/** JSON in ASCII alone: V8 keeps and reads it as one byte a sign. */
export const asciiJson = (value) =>
  JSON.stringify(value, asPlain).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
