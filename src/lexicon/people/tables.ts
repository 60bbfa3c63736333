import { entriesOf, keyOf, type PeopleByState, readPerson } from './grammar.js'

/** Code → forms that tell it; under no code those that would fit several states. */
type FormsByCode = Readonly<Record<string, readonly string[]>>

/** What the lists of persons say, as plain data: what is built reads it at its start (scripts/prepared.mjs). */
export interface PeopleData {
  /** Full names. */
  readonly full: FormsByCode
  /** Words that name a person alone. */
  readonly alone: FormsByCode
  /** Letter of an office and family name. */
  readonly titled: FormsByCode
  /** Word that names a person alone → first letters of the full names of those whom it names, unless another given name makes another person. */
  readonly initials: Readonly<Record<string, string>>
}

type Table = ReadonlyMap<string, string>

/** The same by form; empty where it would fit several states. */
export type People = { readonly [table in keyof PeopleData]: Table }

export function describePeople(lists: readonly PeopleByState[]): PeopleData {
  const full = new Map<string, string>()
  const alone = new Map<string, string>()
  const titled = new Map<string, string>()
  const initials = new Map<string, string>()
  for (const list of lists)
    for (const [code, people] of Object.entries(list))
      for (const entry of entriesOf(people)) {
        const person = readPerson(entry)
        put(full, person.full, code)
        put(alone, person.alone, code)
        put(titled, person.titled, code)
        const letters = person.full.map((name) => name[0]).join('')
        for (const form of person.rare) initials.set(form, (initials.get(form) ?? '') + letters)
      }
  return { full: byCode(full), alone: byCode(alone), titled: byCode(titled), initials: Object.fromEntries(initials) }
}

const SEVERAL = ''

function put(into: Map<string, string>, forms: readonly string[], code: string): void {
  for (const form of forms) {
    const known = into.get(form)
    into.set(form, known === undefined || known === code ? code : SEVERAL)
  }
}

function byCode(codes: Table): FormsByCode {
  const forms: Record<string, string[]> = {}
  for (const [form, code] of codes) {
    forms[code] ??= []
    forms[code].push(form)
  }
  return forms
}

const byForm = (forms: FormsByCode): Table => {
  const codes = new Map<string, string>()
  for (const [code, all] of Object.entries(forms)) for (const form of all) codes.set(form, code)
  return codes
}

export const openPeople = ({ full, alone, titled, initials }: PeopleData): People => ({
  full: byForm(full),
  alone: byForm(alone),
  titled: byForm(titled),
  initials: new Map(Object.entries(initials)),
})

/** "FICO", "META": short words all in capitals are acronyms. */
const ACRONYM = /^\p{Lu}{2,5}$/u

/** The state of a person by full name or safe family name; undefined when unknown. */
export const lookUp = ({ full, alone }: People, name: string): string | undefined => {
  if (ACRONYM.test(name)) return undefined
  const key = keyOf(name)
  return full.get(key) || alone.get(key) || undefined
}
