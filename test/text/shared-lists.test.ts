import { expect, test } from 'vitest'
import { shareLists, withLists } from '../../src/text/shared-lists.js'

const GOODS = '(coal|oil|gas|timber|fish|meat|wine)'
const PATTERNS = [
  `(ban|bans) ${GOODS} imports`,
  `${GOODS} from {0,4} ${GOODS}`,
  '(a list that stands only once)',
  'embargo',
]

test('a list that several patterns share is told once, and stands where it stood', () => {
  const { matches, lists } = shareLists(PATTERNS)
  expect(lists).toEqual([GOODS])
  expect(matches).toEqual([
    '(ban|bans) (=0) imports',
    '(=0) from {0,4} (=0)',
    '(a list that stands only once)',
    'embargo',
  ])
  expect(matches.map((match) => withLists(match, lists))).toEqual(PATTERNS)
})
