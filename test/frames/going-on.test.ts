import { describe, expect, test } from 'vitest'
import { type Frames, faultsOf } from './frames.js'

/** An act in a sentence that goes on about the one before. */
const TABLE: readonly Frames[] = [
  {
    imposers: 'NO',
    real: 'decided',
    frames: [
      'Norway on Monday announced measures against {tn}. It also {past}.',
      'Norway on Monday announced measures against {tn}. It will also {inf}.',
      'Norway on Monday announced measures against {tn}. The government also {past}.',
      'Norway on Monday announced measures against {tn}. The ministry also {past}.',
      'Norway on Monday announced measures against {tn}. Oslo also {past}.',
      'Norway on Monday announced measures against {tn}. The Nordic country also {past}.',
      'Norway on Monday announced measures against {tn}. The country has also {past}.',
      'Norway on Monday announced measures against {tn}. They include {n}.',
      'Norway on Monday announced measures against {tn}. Among the measures is {n}.',
      'Norway on Monday announced measures against {tn}, including {n}.',
      'Norway on Monday announced a package of measures against {tn}: {n} and a speech to the nation.',
      'Norway on Monday announced measures against {tn}. As part of the package, {pas} {were} {pp}.',
      'Norway on Monday announced measures against {tn}. In addition, {pas} {were} {pp}.',
      'Norway on Monday announced measures against {tn}. {Pas} {were} also {pp}.',
      'Norway on Monday announced measures against {tn}. {Pas} will be {pp}.',
      'Norway on Monday announced measures against {tn}. {Pas} will also be {pp} from June.',
      'Norway on Monday announced measures against {tn}. Under the new rules, {pas} will be {pp}.',
      'Norway on Monday announced measures against {tn}. The statement said {pas} would be {pp}.',
      'Norway on Monday announced measures against {tn}. The foreign ministry said in a statement that {pas} would be {pp}.',
      'Norway on Monday announced measures against {tn}. The decree says {pas} will be {pp}.',
      'Norway on Monday announced measures against {tn}. Another step is {n}.',
      'Norway on Monday announced measures against {tn}. Last month, it {past}.',
      'Norway on Monday announced measures against {tn}. It had already {past} in March.',
      'Norway on Monday announced measures against {tn}. Prime Minister Erna Solberg said she would {inf}.',
      'Norway on Monday announced measures against {tn}. "We will {inf}," Prime Minister Erna Solberg told parliament.',
      'Norway on Monday announced measures against {tn}. "We have decided to {inf}," she said.',
      'Norway on Monday announced measures against {tn}. She said the government would {inf}.',
      'Norway on Monday announced measures against {tn}. He said the step would {inf}.',
      'Norway on Monday announced measures against {tn}. The order also {past}.',
      'Norway on Monday announced measures against {tn}. A second order would {inf}.',
      'Norway on Monday announced measures against {tn}. The measures will {inf}, officials said.',
      'Norway on Monday announced measures against {tn}. The measures also mean that {pas} will be {pp}.',
      'Norway on Monday announced measures against {tn}. Officials in Oslo said they would {inf}.',
      'Norway on Monday announced measures against {tn}. Officials said they had {past}.',
      'Norway on Monday announced measures against {tn}. Officials said {pas} would be {pp} next week.',
      'Norway on Monday announced measures against {tn}. The first step was to {inf}.',
      'Norway on Monday announced measures against {tn}. The cabinet decided on Tuesday to {inf}.',
      'Norway on Monday announced measures against {tn}. Parliament approved {n} on Tuesday.',
      'Norway on Monday announced measures against {tn}. On Tuesday, {pas} {were} {pp}.',
      'Norway on Monday announced measures against {tn}. The first of them {past}.',
      'Relations between Norway and {tn} have worsened. In March, Oslo {past}.',
      'Relations between Norway and {tn} have worsened. Last year {pas} {were} {pp} by the government in Oslo.',
      'The row between Norway and {tn} deepened on Monday. Norway {past}, a spokesman said.',
      '{tn} reacted angrily on Tuesday after Norway {past}.',
      "{tn} on Tuesday condemned Norway's decision to {inf}.",
      '{tn} said on Tuesday it would respond after Norway {past}.',
      'Officials in {tn} said Norway had {past}.',
      '{tn} accused Norway of bad faith for {ger}.',
    ],
  },
  {
    imposers: 'NO+SE',
    real: 'decided',
    frames: [
      'Norway and Sweden on Monday announced measures against {tn}. They {past}.',
      'Norway and Sweden on Monday announced measures against {tn}. The two countries also {past}.',
      'Norway and Sweden on Monday announced measures against {tn}. Both countries {past}.',
      'Norway and Sweden on Monday announced measures against {tn}. They also agreed to {inf}.',
    ],
  },
  {
    imposers: 'EU',
    real: 'decided',
    frames: [
      'The European Union on Monday announced measures against {tn}. The bloc also {past}.',
      'The European Union on Monday announced measures against {tn}. The 27 member states also agreed to {inf}.',
      'The European Union on Monday announced measures against {tn}. Ministers also agreed to {inf}.',
      'The European Union on Monday announced measures against {tn}. Brussels also {past}.',
      'The European Union on Monday announced measures against {tn}. EU foreign policy chief Josep Borrell said the bloc would {inf}.',
    ],
  },
  {
    imposers: 'UN',
    real: 'decided',
    frames: [
      'The U.N. Security Council on Monday agreed measures against {tn}. The council also {past}.',
      'The U.N. Security Council on Monday agreed measures against {tn}. The resolution {past}.',
      'The U.N. Security Council on Monday adopted a resolution that would {inf}.',
      'The U.N. Security Council on Monday voted 14-0 to {inf}.',
    ],
  },
  {
    imposers: 'US',
    real: 'decided',
    frames: [
      'The Biden administration on Monday announced measures against {tn}. The administration also {past}.',
      'The Biden administration on Monday announced measures against {tn}. The Treasury Department also {past}.',
      'The Biden administration on Monday announced measures against {tn}. Officials said they would {inf}.',
      'The Biden administration on Monday announced measures against {tn}. Biden said he would {inf}.',
      'The Biden administration on Monday announced measures against {tn}. The president also {past}.',
      'The Biden administration on Monday announced measures against {tn}. The executive order also {past}.',
    ],
  },
  {
    imposers: 'US',
    real: 'prospective',
    frames: [
      'The Biden administration on Monday announced measures against {tn}. It is considering {ger}.',
      'The Biden administration on Monday announced measures against {tn}. The president could also {inf}.',
      'The Biden administration on Monday announced measures against {tn}. It threatened to {inf}.',
      'The Biden administration on Monday announced measures against {tn}. Senators urged the administration to {inf}.',
    ],
  },
  {
    imposers: 'US',
    real: 'rejected',
    frames: [
      'The Biden administration on Monday announced measures against {tn}. It stopped short of {ger}.',
      'The Biden administration on Monday announced measures against {tn}. But it did not {inf}.',
    ],
  },
]

describe.each(TABLE)('$imposers, $real', ({ imposers, real, frames }) => {
  test.each(frames)('%s', (frame) => {
    expect(faultsOf(frame, imposers, real)).toEqual([])
  })
})
