/** JSON in ASCII alone: V8 keeps and reads it as one byte a sign. */
export const asciiJson = (value) =>
  JSON.stringify(value).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
