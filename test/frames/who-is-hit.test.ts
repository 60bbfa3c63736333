/** Who is hit, however the sentences name other states beside him: each crossed with four plain acts. */
import { expect, test } from 'vitest'
import { actsIn } from '../measures-in.js'

type Form = (hit: string) => string

/** `{past~Chad}` stands for what is done to Chad, told in the past. */
const ACTS: readonly Readonly<Record<'past' | 'inf' | 'ger', Form>>[] = [
  {
    past: (hit) => `banned imports of fish from ${hit}`,
    inf: (hit) => `ban imports of fish from ${hit}`,
    ger: (hit) => `banning imports of fish from ${hit}`,
  },
  {
    past: (hit) => `imposed sanctions on ${hit}`,
    inf: (hit) => `impose sanctions on ${hit}`,
    ger: (hit) => `imposing sanctions on ${hit}`,
  },
  {
    past: (hit) => `halted arms sales to ${hit}`,
    inf: (hit) => `halt arms sales to ${hit}`,
    ger: (hit) => `halting arms sales to ${hit}`,
  },
  {
    past: (hit) => `suspended aid to ${hit}`,
    inf: (hit) => `suspend aid to ${hit}`,
    ger: (hit) => `suspending aid to ${hit}`,
  },
]

/** The sides of the measures, each "imposer>hit" in the order of the alphabet. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  'NO>TD': [
    'Chad invaded Niger in May. Norway {past~it}.',
    'Chad invaded Niger in May. In response, Norway {past~the country}.',
    'After Chad invaded Niger, Norway {past~it}.',
    'Norway {past~Chad} after it invaded Niger.',
    'Norway {past~Chad} for invading Niger.',
    'Norway {past~Chad} over its war with Niger.',
    'Norway {past~Chad} to help Niger.',
    'To help Niger, Norway {past~Chad}.',
    'Norway {past~Chad}, which has sent troops into Niger.',
    'Norway {past~Chad}, a neighbour of Niger.',
    'Norway {past~Chad}, not Niger.',
    'Norway {past~Chad} but spared Niger.',
    "Chad's ruler, Mahamat Saleh, met Niger's. Norway {past~Chad} a day later.",
    "Norway {past~Chad}, Niger's main ally.",
    "Norway {past~Niger's ally Chad}.",
    'Norway {past~neighbouring Chad}, the ministry in Oslo said.',
    'Norway has {past~Chad} at the request of Niger.',
    'Norway {past~Chad} with the backing of Niger.',
    'Chad has been hit hard. Norway {past~the country} in May.',
    'Chad said Norway had {past~it}.',
    'Chad complained that Norway had {past~it} without warning.',
    "Chad's president said Norway had {past~his country}.",
    'Chad accused Norway of {ger~it}.',
    'Chad was taken by surprise when Norway {past~it}.',
    'Chad will not forgive Norway for {ger~it}.',
    'Norwegian lawmakers want the government to {inf~Chad}.',
    'Niger asked Norway to {inf~Chad}.',
    'Niger called on Norway to {inf~its neighbour Chad}.',
    "Norway rejected Niger's call to {inf~Chad}.",
    'Norway told Niger that it would {inf~Chad}.',
    'Norway said Chad was to blame and that it would {inf~it}.',
    "Norway's move to {inf~Chad} was welcomed by Niger.",
    "Norway's decision to {inf~Chad} follows months of fighting in Niger.",
    'The fighting in Niger led Norway to {inf~Chad}.',
    'The war in Niger prompted Norway to {inf~Chad}.',
    'The killing of six monks in Niger by Chadian troops moved Norway to {inf~Chad}.',
    'Niger thanked Norway for {ger~Chad}.',
    "The Norwegian government, responding to Niger's pleas, {past~Chad}.",
    'Norway, responding to the killing of monks in Niger, {past~Chad}.',
    'Norway and Niger quarrelled over Chad. Norway {past~Chad} in the end.',
    'In a letter to Niger, Norway said it had {past~Chad}.',
    "In a speech in Niger, Norway's premier said his government would {inf~Chad}.",
    'Norway is to {inf~Chad} from May 1.',
    "Norway, Chad's biggest donor, {past~it} on Monday.",
    "Norway, until now Chad's biggest donor, {past~the country} on Monday.",
    'Norway {past~Chad} and urged Niger to stay calm.',
    'Norway {past~Chad}, and Niger closed its market.',
    'Norway {past~Chad}; Niger did not.',
    'Norway {past~Chad}. Niger stayed out of it.',
    'Norway {past~Chad}, but Sweden has yet to follow.',
    'Norway, unlike Sweden, {past~Chad}.',
    'Norway {past~Chad}, which called the move illegal.',
    'Norway {past~Chad}, a step that Chad called illegal.',
    'Norway {past~Chad}, angering Niger.',
    'Norway {past~Chad}, drawing praise from Niger.',
    'Norway {past~Chad}, saying that it had armed rebels in Niger.',
    'Norway {past~Chad}, citing its raids on Niger.',
    'Norway {past~Chad}, accusing it of arming rebels in Niger.',
    'Accusing Chad of arming rebels in Niger, Norway {past~it}.',
    'Norway accused Chad of arming rebels in Niger and {past~it}.',
    'Norway, which accuses Chad of arming rebels in Niger, {past~it}.',
    "Norway, angry at Chad's raids on Niger, {past~Chad}.",
    'Norway, saying Chad had armed rebels in Niger, {past~it}.',
    'Norway said Chad had armed rebels in Niger. It {past~it}.',
    'Chad, which Norway accuses of arming rebels in Niger, has protested. Norway {past~it} in May.',
    '"We have {past~Chad}," said Anna Berg, Norway\'s trade minister.',
    '"We have {past~Chad}," said Anna Berg, who is trade minister of Norway.',
    '"We have {past~Chad}," Norway\'s trade minister, Anna Berg, said in Stockholm.',
    'Anna Berg, Norway\'s trade minister, said: "We have {past~Chad}."',
    "Norway's trade minister, Anna Berg, told Sweden's parliament that she had {past~Chad}.",
    "Norway's Anna Berg said that her country had {past~Chad}.",
    "Norway's trade minister Anna Berg said on Swedish radio that Oslo had {past~Chad}.",
    "Norway's ambassador to Sweden said his country had {past~Chad}.",
    'The Norwegian ambassador in Stockholm said Norway had {past~Chad}.',
    'The Norwegian ambassador in Stockholm said his government would {inf~Chad}.',
    "Sweden's trade minister welcomed the fact that Norway had {past~Chad}.",
    'A Swedish official said on condition of anonymity that Norway would {inf~Chad}.',
    'Swedish diplomats expect Norway to {inf~Chad}.',
    'Analysts in Stockholm said Norway was likely to {inf~Chad}.',
    'A source in Stockholm said Norway would {inf~Chad}.',
  ],
  'NO>NE+TD': ['Norway {past~Chad and Niger}.', 'Norway {past~both Chad and Niger}.'],
  'NO>TD ; SE>TD': [
    'Norway {past~Chad} and so did Sweden.',
    'Norway {past~Chad}, as did Sweden.',
    'Norway {past~Chad}. Sweden did the same.',
    'Norway {past~Chad}. Sweden followed a day later.',
    'After Norway {past~Chad}, Sweden followed suit.',
    'Sweden followed Norway in {ger~Chad}.',
  ],
  'NO+SE>TD': [
    'Norway and Sweden {past~Chad}.',
    'Norway, together with Sweden, {past~Chad}.',
    'Both Norway and Sweden {past~Chad}.',
  ],
  'NO+PE+SE>TD': ['Norway, Sweden and Peru {past~Chad}.'],
  'NO>TD ; SE>NE': [
    'Norway {past~Chad} and Sweden {past~Niger}.',
    'Norway {past~Chad}; Sweden {past~Niger}.',
    'Norway {past~Chad}. Sweden {past~Niger}.',
    'While Norway {past~Chad}, Sweden {past~Niger}.',
  ],
  'NO>TD ; TD>NO': [
    'Chad {past~Norway} a day after Oslo {past~it}.',
    "Chad {past~Norway} in response to Norway's decision to {inf~Chad}.",
  ],
}

const sorted = (codes: string): string => codes.split('+').sort().join('+')

/** "banned imports": only the sides are looked at, whatever the type is called. */
const sidesIn = (text: string): string =>
  actsIn(text)
    .map((act) => (act.split(' ').at(-1) ?? '').split('>').map(sorted).join('>'))
    .sort()
    .join(' ; ')

const fill = (frame: string, act: (typeof ACTS)[number]): string =>
  frame.replace(/\{(past|inf|ger)~([^}]*)\}/g, (_, form: 'past' | 'inf' | 'ger', hit: string) => act[form](hit))

test.each(Object.entries(FRAMES).flatMap(([sides, frames]) => frames.map((frame) => [frame, sides] as const)))(
  '%s',
  (frame, sides) => {
    expect(ACTS.map((act) => sidesIn(fill(frame, act)))).toEqual(ACTS.map(() => sides))
  },
)
