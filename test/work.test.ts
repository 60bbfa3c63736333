/** The work counters: what an article took, the same on every machine. */
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../src/article/article.js'
import { extract, extractWithWork } from '../src/extract.js'

const article = (text: string): RawArticle => ({
  text,
  source: { path: null, member: null, format: 'text', url: null, outlet: null },
})

const TOLD = 'Norway banned imports of gold from Russia on 3 May 2022. The minister had a cold. It rained.'

describe('work', () => {
  it('is counted beside the record that extract gives', () => {
    const { record, work } = extractWithWork(article(TOLD))
    expect(record).toEqual(extract(article(TOLD)))
    expect(work).toMatchObject({ sentences: 3, sentencesTagged: 1, dateWindows: 1 })
    expect(work.patternsTried).toBeGreaterThan(0)
  })

  it('is little where nothing is told', () => {
    const { work } = extractWithWork(article('The minister had a cold. It rained.'))
    expect(work).toEqual({ sentences: 2, sentencesTagged: 0, patternsTried: 0, dateWindows: 0 })
  })
})
