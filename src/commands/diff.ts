import { existsSync } from 'node:fs'
import { countKinds, findAllChanges, groupByRule, writeChanges, writeCounts, writeSlots } from '../evaluate/changes.js'
import type { ArticleFacts } from '../evaluate/facts.js'
import { readRecords } from '../evaluate/files.js'
import { writeFaults } from '../evaluate/gold.js'
import { writeMeasure, writeSentence } from '../evaluate/sentence.js'
import { type Command, EXIT, UsageError } from './command.js'

function load(file: string): readonly ArticleFacts[] {
  if (!existsSync(file)) throw new UsageError(`no such file: ${file}`)
  const { records, faults } = readRecords(file)
  if (faults.length > 0) throw new UsageError(writeFaults(faults))
  return records
}

type Changes = ReturnType<typeof findAllChanges>

function writeText(changes: Changes): string {
  const body = changes.length > 0 ? `${writeChanges(changes)}\n` : ''
  return `${writeCounts(changes)}\n${body}`
}

/** One object: the counts, then every change under its rule. */
function writeJson(changes: Changes): string {
  const rules = groupByRule(changes).map(([rule, group]) => ({
    rule,
    ...countKinds(group),
    changes: group.map((change) => ({
      kind: change.kind,
      article: change.article,
      before: change.before && writeMeasure(change.before),
      after: change.after && writeMeasure(change.after),
      differs: change.kind === 'changed' ? writeSlots(change) : null,
      sentence: writeSentence((change.after ?? change.before) as NonNullable<typeof change.after>, change.text),
    })),
  }))
  return `${JSON.stringify({ ...countKinds(changes), rules }, null, 2)}\n`
}

export const command: Command = {
  name: 'diff',
  usage: 'diff OLD NEW [--format text|json]',
  summary: 'Records gained (+), lost (−) and changed (~) between two runs, as marked sentences, by rule',
  flags: { format: { type: 'string', value: 'FORMAT', help: 'text (default) or json' } },
  async run([old, now, ...more], { format = 'text' }, io) {
    if (old === undefined || now === undefined || more.length > 0)
      throw new UsageError('diff needs two files of records')
    if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not ${format}`)
    const changes = findAllChanges(load(old), load(now))
    await io.out(format === 'json' ? writeJson(changes) : writeText(changes))
    return EXIT.done
  },
}
