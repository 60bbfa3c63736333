/** A named body of a state (or of a bloc): ministry, agency, parliament, court, army, party, armed group, firm. */
export interface Body {
  /** Fullest usual name. */
  readonly name: string
  readonly aliases: readonly string[]
  /** Code of its state or bloc, or null when several states have a body of that name. */
  readonly country: string | null
  /** What is restricted in its name binds the state: it can be the imposer of a measure. */
  readonly imposes: boolean
  /** True for an armed or criminal group: when it is hit, its state is not. */
  readonly armed?: true
  /** True for a firm, bank or paper: what the article itself tells of its state wins over its home. */
  readonly firm?: true
}

const list = (forms: string): readonly string[] => (forms ? forms.split('|') : [])

export const imposing = (country: string | null, name: string, aliases = ''): Body => ({
  name,
  aliases: list(aliases),
  country,
  imposes: true,
})

export const other = (country: string | null, name: string, aliases = ''): Body => ({
  name,
  aliases: list(aliases),
  country,
  imposes: false,
})

export const armed = (country: string | null, name: string, aliases = ''): Body => ({
  ...other(country, name, aliases),
  armed: true,
})

export const firm = (country: string, name: string, aliases = ''): Body => ({
  ...other(country, name, aliases),
  firm: true,
})

/** Names by state as they are written down in tables: one a line or after ";", its other forms between bars. */
export type NamesByState = Readonly<Record<string, string>>

/** The bodies of a table, each built from its state, fullest name and other forms. */
export const readTable = (
  table: NamesByState,
  build: (code: string, name: string, aliases: string) => Body,
): readonly Body[] =>
  Object.entries(table).flatMap(([code, names]) =>
    names
      .split(/[;\n]/)
      .map((entry) => entry.trim())
      .filter(Boolean)
      .map((entry) => {
        const [name = '', ...aliases] = entry.split('|')
        return build(code, name, aliases.join('|'))
      }),
  )
