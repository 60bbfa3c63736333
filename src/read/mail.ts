import { readWhole } from './bytes.js'
import { buildFault, type Format, type Found, type Input, isScreenedOut, memberOf, type Reading } from './found.js'
import { findBlocks, MAX_LINE } from './lines.js'

const MAX_MAIL = 32 << 20
const HEADER =
  /^(?:From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Delivered-To|X-[\w-]+|Content-Type): /im

/** One mail (a newsletter, a wire by mail). */
export const eml: Format = {
  name: 'eml',
  isLike: (_, name, start) => {
    if (!/^(?:[\w-]+:|[ \t])/.test(start.slice(0, 100))) return false
    const top = start.split(/\r?\n\r?\n/)[0] ?? ''
    const lines = top.split(/\r?\n/)
    return (
      lines.every((line) => /^[\w-]+:|^[ \t]/.test(line)) &&
      HEADER.test(top) &&
      (/^Subject:/im.test(top) || /\.eml$/i.test(name)) &&
      /^(?:From|Message-ID|Received|MIME-Version):/im.test(top)
    )
  },
  async *read(input, reading) {
    const bytes = await readWhole(input.chunks, MAX_MAIL)
    if (!bytes) yield buildFault(input, 'too-large', `a mail of more than ${MAX_MAIL >> 20} MB`)
    else yield* readMail(bytes, input, input.member, 0, reading)
  },
}

/** Many mails in one file, each behind a line that begins with "From ". */
export const mbox: Format = {
  name: 'mbox',
  isLike: (_, __, start) => /^From \S+.*\d{4}\r?\n[\w-]+:/.test(start),
  async *read(input, reading) {
    let held: Buffer[] = []
    let start = 0
    let number = 0
    const flush = function* (): Generator<Buffer> {
      if (held.length > 0) yield Buffer.concat(held)
      held = []
    }
    for await (const { bytes, offset, lost } of findBlocks({ chunks: input.chunks })) {
      if (lost > 0) yield buildFault(input, 'too-large', `a line of more than ${MAX_LINE >> 20} MB`, offset)
      let from = 0
      for (let next = findFrom(bytes, 0); next >= 0; next = findFrom(bytes, next + 1)) {
        held.push(bytes.subarray(from, next))
        for (const mail of flush()) {
          if (mail.length > 0) yield* readMail(mail, input, memberOf(input, `mail ${++number}`), start, reading)
        }
        from = next
        start = offset + next
      }
      held.push(bytes.subarray(from))
    }
    for (const mail of flush()) yield* readMail(mail, input, memberOf(input, `mail ${++number}`), start, reading)
  },
}

/** A "From " line at the start of the block or behind an empty line. */
function findFrom(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('From ', from); at >= 0; at = bytes.indexOf('From ', at + 1)) {
    const isFirst =
      at === 0 ||
      (bytes[at - 1] === 10 && (at === 1 || bytes[at - 2] === 10 || (bytes[at - 2] === 13 && bytes[at - 3] === 10)))
    if (isFirst && /^From \S+.*\d:\d\d.*\d{4}\r?$/.test(bytes.toString('latin1', at, at + 200).split('\n')[0] ?? ''))
      return at
  }
  return -1
}

async function* readMail(
  bytes: Buffer,
  input: Input,
  member: string | null,
  offset: number,
  reading: Reading,
): AsyncGenerator<Found> {
  reading.tally.bytes += bytes.length
  const [{ default: PostalMime }, { textOfHtml }] = await Promise.all([import('postal-mime'), import('./markup.js')])
  const stripped = bytes.subarray(0, 5).toString() === 'From ' ? bytes.subarray(bytes.indexOf(10) + 1) : bytes
  const mail = await PostalMime.parse(stripped)
  const text = (mail.text?.trim() || textOfHtml(mail.html ?? '')).replace(/\r\n/g, '\n').replace(/^>(>*From )/gm, '$1')
  // Transfer encodings hide words from the screen: mails are screened decoded.
  if (isScreenedOut(Buffer.from(`${mail.subject ?? ''} ${text}`), reading)) reading.tally.screenedOut++
  else if (text === '' && !mail.subject) yield buildFault(input, 'no-text', 'the mail holds no text', offset, member)
  else {
    yield {
      ...(mail.messageId ? { id: mail.messageId } : {}),
      ...(mail.subject ? { title: mail.subject } : {}),
      text,
      ...(mail.date ? { date: mail.date } : {}),
      source: {
        path: input.path,
        member,
        format: 'mail',
        url: null,
        outlet: mail.from?.name || mail.from?.address || null,
      },
    }
  }
  const boundary = /boundary="?([^";\r\n]+)/i.exec(stripped.toString('latin1', 0, 8192))?.[1]
  if (boundary && !stripped.includes(`--${boundary}--`)) {
    yield buildFault(
      input,
      'truncated',
      'the mail ends before its last part is closed; what is there was read',
      offset,
      member,
    )
  }
}
