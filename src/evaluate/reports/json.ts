/** The report for programs: all figures; per article what was missed, wrong or extra; the gate. */
import { ruleOf } from '../changes.js'
import type { EvaluatedArticle } from '../evaluation.js'
import type { MeasureFacts } from '../facts.js'
import type { JudgedChange } from '../gate.js'
import { writeMeasure, writeSentence } from '../sentence.js'
import { wrongSlots } from '../slots.js'
import type { EvaluationReport } from './report.js'

const REPORT_SCHEMA = 'interdict/evaluation/1'

function errorsOf({ pairs }: EvaluatedArticle): readonly object[] {
  return pairs.flatMap(({ gold, predicted, slots }) => {
    const wrong = gold && predicted ? wrongSlots(slots) : []
    if (gold && predicted && wrong.length === 0) return []
    return [
      {
        gold: gold && writeMeasure(gold),
        predicted: predicted && writeMeasure(predicted),
        slots: wrong,
        rules: predicted?.rules ?? [],
        evidence: (gold ?? predicted)?.evidence,
      },
    ]
  })
}

export function writeJson({ evaluation, gate, isSplit }: EvaluationReport): string {
  const { articles, measures, figures, intervals, tallies, confusion, calibration, halves } = evaluation
  const report = {
    schema: REPORT_SCHEMA,
    articles: articles.length,
    measures,
    figures,
    intervals,
    tallies,
    confusion,
    calibration,
    ...(isSplit && { halves }),
    errors: articles.map((article) => ({
      id: article.gold.id,
      file: article.file,
      line: article.line,
      hasRecord: article.hasRecord,
      measures: errorsOf(article),
    })),
    gate: gate && { ...gate, changes: gate.changes.map(toChange) },
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** The article's text is in its record; here stands the sentence. */
function toChange({ text, ...change }: JudgedChange): object {
  return {
    ...change,
    rule: ruleOf({ text, ...change }),
    sentence: writeSentence((change.after ?? change.before) as MeasureFacts, text),
  }
}
