/** Who acts, however the sentence names other states beside him: each frame crossed with plain acts of several types. */
import { describe, expect, test } from 'vitest'
import { faultsOf } from './frames.js'

const DECIDED: Readonly<Record<string, readonly string[]>> = {
  NO: [
    "Norway's parliament met on Monday. With Peru still undecided, it {past}.",
    "Norway's parliament met on Monday. With Peru still undecided, the country {past}.",
    'Norway said on Monday that talks with Peru had failed and that it had {past}.',
    'Norway has been at odds with Peru. In May it {past}.',
    'Norway is an ally of Peru and Ghana. A year ago it {past}.',
    'Norway signed a pact with Peru last week. It has also {past}.',
    "Peru's ally Norway {past}.",
    'Norway, which borders Sweden, {past} on Friday.',
    'Norway, a neighbour of Sweden and a critic of Peru, {past} on Friday.',
    'Norway, like its neighbour Sweden, {past} on Friday.',
    "Norway's government, which Peru has long courted, {past}.",
    'Unlike Sweden, Norway has {past}.',
    'The Norwegian government, under fire from Sweden and Peru, has {past}.',
    'The government in Oslo {past} on Friday, to the dismay of Peru.',
    'Oslo {past} on Friday despite Swedish objections.',
    "Norway's foreign minister told his Swedish counterpart that Oslo had {past}.",
    "Norway's foreign minister, on a visit to Sweden, said his country had {past}.",
    "On a visit to Sweden, Norway's foreign minister said his country had {past}.",
    'In Stockholm for talks, the Norwegian premier said she would {inf}.',
    'Norwegian officials told Peru that they would {inf}.',
    "Sweden's premier was told by Norway that it would {inf}.",
    'Sweden said Norway had {past}.',
    'Sweden accused Norway of {ger}.',
    'Sweden blamed Norway for {ger}.',
    'Sweden was angered when Norway {past}.',
    "Sweden was angered by Norway's decision to {inf}.",
    'Sweden was angered by the Norwegian decision to {inf}.',
    "Sweden's foreign minister said the move by Norway to {inf} was unwise.",
    'Sweden, Peru and Ghana condemned Norway, which {past}.',
    'Peru has broken with Norway since Oslo {past}.',
    'Peru voiced regret that Norway had {past}.',
    'The decision of the Norwegian government to {inf} surprised Peru.',
    'Peru urged Norway not to wait any longer, and Norway {past}.',
    'Peru hesitated, so Norway {past} on its own.',
    'Peru did nothing. Norway, by contrast, {past}.',
    'Peru did nothing, but Norway {past}.',
    'While Peru did nothing, Norway {past}.',
    'Norway {past} while Peru did nothing.',
    'Peru waited and Norway {past}.',
    'A Norwegian court will hear the case. The government {past} in May.',
    "Norway's king opened parliament. Lawmakers then voted to {inf}.",
    'The Norwegian foreign ministry summoned the Peruvian envoy. It also {past}.',
    'The Norwegian foreign ministry summoned the Peruvian envoy. The ministry also {past}.',
    "The Norwegian premier met Peru's president. He said his government would {inf}.",
    "Norway's Anna Berg, who chairs the talks with Peru, said Oslo would {inf}.",
    '"We have {past}," Norway\'s foreign minister told reporters in Lima.',
    '"We will {inf}," Norway\'s foreign minister told Peruvian radio.',
    'Asked about Peru, the Norwegian premier said: "We will {inf}."',
    'A spokesman for the Norwegian government said it would {inf}.',
    "A spokesman for Norway's finance ministry said it {past} in May.",
    'Norway has {past}, its embassy in Peru said.',
    'Norway has {past}, Swedish radio reported.',
    'According to Swedish radio, Norway has {past}.',
    'A Swedish newspaper reported that Norway had {past}.',
    'Norway acted on Monday. To help Peru, it {past}.',
    'Norway acted on Monday. After talks with Peru, it {past}.',
    'Norway is a member of NATO. Unlike Peru, it has {past}.',
    'Norway spoke first. Along with Peru, it has {past}.',
    'Last week, alongside its efforts to help the Peruvian government, Norway, as well as its partners, {past}.',
    'In May, in an attempt to help the Peruvian government, it {past}, Norway said.',
    'Norway last May {past}.',
    'This past week Norway {past}.',
    'Norway, which hosts Swedish troops, {past}.',
  ],
  'NO+SE': [
    'Norway, along with its neighbour Sweden, {past} on Friday.',
    'Norway and its neighbour Sweden {past} on Friday.',
  ],
}

/** The same where the act is yet to be decided, or is asked of him. */
const OPEN: readonly string[] = [
  'Norway may {inf}.',
  'It is time for Norway to {inf}, said a Swedish bishop.',
  'There are calls in Sweden for Norway to {inf}.',
  'Norway gave the rebels a week to free the monks or it would {inf}.',
  'Norway gave the rebels until Friday; otherwise it would {inf}.',
  'Swedish media said Norway planned to {inf}.',
]

/** And where it is not to be. */
const REJECTED: readonly string[] = ["Norway's parliament threw out a bill that would {inf}."]

describe('who acts', () => {
  test.each(Object.entries(DECIDED).flatMap(([imposers, frames]) => frames.map((frame) => [frame, imposers] as const)))(
    '%s',
    (frame, imposers) => {
      expect(faultsOf(frame, imposers, 'decided')).toEqual([])
    },
  )
  test.each(OPEN)('open: %s', (frame) => {
    expect(faultsOf(frame, 'NO', 'prospective')).toEqual([])
  })
  test.each(REJECTED)('rejected: %s', (frame) => {
    expect(faultsOf(frame, 'NO', 'rejected')).toEqual([])
  })
})
