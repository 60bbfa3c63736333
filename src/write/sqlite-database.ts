/** The two SQLite libraries behind one small interface. */
import { FormatError } from './write.js'

export type SqlValue = string | number | null

export interface SqlDatabase {
  exec(sql: string): void
  /** A prepared statement as a function of its values. */
  prepare(sql: string): (values: readonly SqlValue[]) => void
  close(): void
}

interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void
    prepare(sql: string): { run(...values: readonly SqlValue[]): unknown }
    close(): void
  }
}

/** `node:sqlite` is in Node from 22.13 on; in a variable, because the types of Node 20 do not know it. */
const BUILT_IN: string = 'node:sqlite'

async function openBuiltIn(path: string): Promise<SqlDatabase | undefined> {
  const found: NodeSqlite | undefined = await import(BUILT_IN).catch(() => undefined)
  if (!found) return undefined
  const database = new found.DatabaseSync(path)
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql)
      return (values) => {
        statement.run(...values)
      }
    },
    close: () => database.close(),
  }
}

async function openWasm(path: string): Promise<SqlDatabase | undefined> {
  const found = await import('node-sqlite3-wasm').catch(() => undefined)
  if (!found) return undefined
  const { Database } = found.default ?? found
  const database = new Database(path)
  const statements: { finalize(): void }[] = []
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql)
      statements.push(statement)
      return (values) => {
        statement.run([...values])
      }
    },
    close: () => {
      for (const statement of statements) statement.finalize()
      database.close()
    },
  }
}

/** Opens a database at the path with Node's own SQLite, else with node-sqlite3-wasm; throws FormatError without both. */
export async function openDatabase(path: string): Promise<SqlDatabase> {
  const database = (await openBuiltIn(path)) ?? (await openWasm(path))
  if (database) return database
  throw new FormatError(
    'sqlite needs Node 22.13 or later, or the package node-sqlite3-wasm: npm install node-sqlite3-wasm',
  )
}
