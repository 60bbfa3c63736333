import { describe, expect, test } from 'vitest'
import { type Frames, faultsOf } from './frames.js'

/** An act parted from its subject by a clause that has a verb of its own. */
const TABLE: readonly Frames[] = [
  {
    imposers: 'NO',
    real: 'decided',
    frames: [
      'Norway, saying that its neighbour had broken its word, {past}.',
      'Norway, which had warned that it would act if the vote went ahead, {past} on Monday.',
      'Norway, arguing that the arms deal must stop, {past}.',
      'Norway, angered that its envoy had been detained, {past} on Friday.',
      'Norway, after the talks collapsed, {past}.',
      'Norway, because its demands had not been met, {past}.',
      'Norway, as it had threatened to do, {past} on Monday.',
      'Norway, where protesters took to the streets, {past}.',
      'Norway, whose foreign minister had said that talks were over, {past}.',
      'Norway, a country that has long said it wants peace, {past} on Friday.',
      'Norway, one of the states that pressed for the vote, has {past}.',
      'Norway, accused by its partners of doing nothing while the war went on, {past}.',
      'Prime Minister Erna Solberg of Norway, declaring that the world "will not look away" from a crisis that has killed thousands of people, {past}.',
      'Norway, which joined the alliance when it was founded, {past}, the foreign ministry said.',
      'Norway, although it depends on trade, also {past}.',
      'Norway, while saying that it was open to talks, has {past}.',
      'Norway, if the talks fail, will {inf}.',
      'The Norwegian government, which said the killing was an outrage, on Tuesday {past}.',
      'The government in Norway, which has been under fire since it took office, {past}.',
      'Norway, citing reports that children were killed, {past} on Tuesday.',
      'Norwegian Prime Minister Erna Solberg, who took office in 2013 and who has said that she wants peace, {past}.',
      'Norway, in a move that was expected for weeks, {past}.',
      'Norway, in the strongest step it has taken since the war began, {past}.',
      'Norway, under a law that was passed last year, {past}.',
      'Norway, for reasons that were not explained, {past}.',
      'Norway, despite warnings that trade would suffer, {past}.',
      'Oslo, frustrated at the failure of talks that began in May, {past}.',
      'Norway, the foreign ministry said, has {past}.',
      'Norway, officials in Oslo said on Monday, will {inf}.',
      'Norway, it was announced on Friday, has {past}.',
      'Norway, in response to what it called a provocation, {past}.',
      'Norway, acting after rebels seized the town, {past}.',
      'The Norwegian cabinet, meeting in Oslo hours after the verdict was read, {past}.',
      'Norway -- which had said it would wait -- {past}.',
      'Norway (which had said it would wait) {past}.',
      'Norway, stung by reports that its firms had profited, and under pressure from voters, {past}.',
      'Norway, responding to the attack, in which nine people died, {past}.',
      'But Norway, which had earlier said it would wait, {past}.',
      "In Oslo, Norway's prime minister, who had promised she would act, {past}.",
      'On Friday, Norway, which leads the group, said it had {past}.',
      'Norway, which leads the group, said on Friday that it had {past}.',
      'Norway, declaring that enough was enough, said it would {inf}.',
      'Norway, declaring that enough was enough, announced {n}.',
      'Norway, which says the vote was rigged, announced {n} on Friday.',
      'Norway, after it had been told that talks were over, announced {n}.',
      '"Enough is enough," said Norway, which then {past}.',
    ],
  },
]

describe.each(TABLE)('$imposers, $real', ({ imposers, real, frames }) => {
  test.each(frames)('%s', (frame) => {
    expect(faultsOf(frame, imposers, real)).toEqual([])
  })
})
