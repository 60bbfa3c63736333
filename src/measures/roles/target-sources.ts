/** Who is hit where the places of targets name no state: what else in the sentence tells it, in order of trust. */
import type { Clauses } from '../clause/clause.js'
import { PERSONAL, RELIEF, TAXONOMY } from '../taxonomy.js'
import { isState } from './acting.js'
import { statesOfTheLike } from './alike.js'
import { punishedStates } from './by-doing.js'
import { addressedStates, askingStates, blamedStates, causeStates, conditionStates, purposeStates } from './causes.js'
import { concernStates } from './concerned.js'
import { courtedStates } from './courted.js'
import { statesDealtWith } from './dealings.js'
import { deedStates, statesOfAnyDoers } from './deeds.js'
import { grantedStates } from './granted.js'
import { harmedStates } from './harmed.js'
import type { ImposedAct } from './imposed-act.js'
import { drainedStates, meansStates, relianceStates, servedStates, struckStates } from './means.js'
import { isToEachOther, statesOf } from './mutual.js'
import { officesHit, rulersHit } from './offices.js'
import { originMeant } from './origin.js'
import { statesOfSubject } from './own-subject.js'
import { statesOfList } from './passive-lists.js'
import { statesApart } from './placed-apart.js'
import { pressedStates } from './pressed.js'
import { protestedStates } from './protested.js'
import { provokerStates, retaliatedStates } from './provoked.js'
import { qualifiedStates } from './qualified.js'
import { concedingStates, protestingStates, reactingStates } from './reacting.js'
import { situationStates, stateOfCommittee, statesOfRegime } from './situation.js'
import type { TargetSource } from './target-source.js'
import { answeringStates, statesOfWhole } from './wholes.js'

/** The group of verbs that does the act, or -1: its own verb, or the one that governs its noun. */
const actOf = ({ candidate: { form, group }, standing }: ImposedAct): number =>
  form === 'verb' ? group : (standing.groups[0] ?? -1)

/** "Sudan urged Washington to lift …": relief that others only ask for. */
const isReliefAskedFor = ({ standing, imposed }: ImposedAct): boolean =>
  RELIEF.has(standing.action) &&
  standing.groups.length > 0 &&
  (standing.status === 'called-for' || (standing.byOthers && /^(?:addressee|owner)$/.test(imposed.how)))

/** Whom what the act is part of, means to, or an answer to, is against. */
export const TARGET_SOURCES: readonly TargetSource[] = [
  {
    id: 'dealings',
    example: 'Japan threatened tariffs on countries that buy [Iranian] oil.',
    lacking: 'state',
    when: ({ candidate }) => candidate.rule.dealings === true,
    states: ({ candidate, scene, codes }) => statesDealtWith(candidate, scene, codes),
    ends: ({ candidate }) => candidate.rule.dealings === true,
  },
  {
    id: 'placed-apart',
    example: 'Norway sanctioned three firms, all based in [Chad].',
    lacking: 'name',
    when: (_, { targets }) => targets.length > 0,
    states: ({ scene, codes }) => statesApart(scene, codes),
  },
  {
    id: 'means',
    example: 'Japan hit back at [Peru] by halting exports of coal.',
    lacking: 'name',
    when: (act) => actOf(act) >= 0,
    states: (act) => meansStates(act.scene.clauses, act.scene.namings, actOf(act), act.codes),
  },
  {
    id: 'passive-list',
    example: 'Japan said that borders with [Niger] would be closed, flights banned and aid ended.',
    lacking: 'name',
    when: ({ candidate }) => candidate.form === 'verb',
    states: ({ candidate, scene, codes }) => statesOfList(scene.clauses, scene.namings, candidate.group, codes),
  },
  {
    id: 'struck',
    example: "Norway punished [Chad]'s generals, freezing their assets.",
    lacking: 'name',
    when: (act) => actOf(act) > 0,
    states: (act) => struckStates(act.scene.clauses, act.scene.namings, actOf(act), act.codes),
  },
  {
    id: 'granted',
    example: 'Japan gave [Peru] an exemption from the steel tariffs.',
    lacking: 'name',
    when: (act) => act.standing.action === 'ease' && actOf(act) >= 0,
    states: (act) => grantedStates(act.scene.clauses, act.scene.namings, actOf(act), act.codes),
  },
  {
    id: 'own-subject',
    example: '[Iran] denounced the seizure of its tanker by Greece.',
    lacking: 'state',
    when: ({ candidate }) => !candidate.rule.pointer,
    states: ({ candidate, scene, codes }) => statesOfSubject(candidate, scene.clauses, scene.namings, codes),
  },
  {
    id: 'drained',
    example: "Japan banned oil imports to squeeze [Iran]'s oil income.",
    lacking: 'anybody',
    when: ({ candidate }) => candidate.rule.goods !== undefined,
    states: ({ candidate, scene, codes }) =>
      drainedStates(scene.clauses, scene.namings, candidate.trigger.last + 1, codes),
  },
  {
    id: 'harmed',
    example: "Norway imposed sanctions that would hurt [Chad]'s exports.",
    lacking: 'anybody',
    when: ({ candidate }) => candidate.form === 'noun',
    states: ({ candidate, scene, codes }) =>
      harmedStates(scene.clauses, scene.namings, candidate.trigger.last + 1, codes),
  },
  {
    id: 'served',
    example: "Japan will curb exports of chips that could help [Iran]'s army.",
    lacking: 'anybody',
    when: ({ candidate, standing }) => candidate.rule.goods !== undefined && standing.action === 'impose',
    states: ({ candidate, scene, codes }) => servedStates(scene.clauses, scene.namings, candidate.trigger.last, codes),
  },
  {
    id: 'reliance',
    example: 'Japan will end its reliance on [Peru]vian energy, including by banning imports of oil.',
    lacking: 'anybody',
    when: ({ candidate }) => candidate.rule.goods !== undefined,
    states: ({ candidate, scene, codes }) =>
      relianceStates(scene.clauses, scene.namings, candidate.trigger.first, codes),
  },
  {
    id: 'blamed',
    example: 'Norway, blaming [Chad] for the raid, halted aid.',
    lacking: 'name',
    when: ({ candidate }) => candidate.rule.foreign !== false,
    states: ({ candidate, scene, codes }) => blamedStates(scene.clauses, scene.namings, candidate.trigger.first, codes),
  },
  {
    id: 'punished',
    example: 'The EU rebuked [Niger] by suspending aid.',
    lacking: 'state',
    states: ({ candidate, scene, codes }) => punishedStates(candidate, scene.clauses, scene.namings, codes),
  },
  {
    id: 'retaliated',
    example: '[Peru] imposed tariffs on cotton from Chad. Chad retaliated by halting exports of oil.',
    lacking: 'state',
    // "vowed to take countermeasures": too vague.
    when: ({ candidate, standing }) => candidate.rule.generic === undefined || standing.status === 'in-force',
    states: retaliatedStates,
  },
  {
    id: 'alike',
    example: 'Japan halted exports of chips to [Peru]. The EU announced similar controls on exports.',
    lacking: 'anybody',
    when: ({ candidate, imposed }) => candidate.form === 'noun' && /^(?:subject|agent|owner)$/.test(imposed.how),
    states: ({ candidate, scene, codes }) => statesOfTheLike(candidate, scene, codes),
  },
  {
    id: 'qualified',
    example: 'The EU lifted [Uzbek] sanctions.',
    lacking: 'anybody',
    when: ({ imposed }) => imposed.how === 'subject',
    states: ({ candidate, standing, scene, codes }) =>
      qualifiedStates(candidate, standing, scene.clauses, scene.namings, codes),
  },
  {
    id: 'origin',
    example: 'Japan banned imports of coal from [Peru]. Japan has now banned barley.',
    lacking: 'state',
    when: ({ candidate }) => candidate.rule.origin === true,
    states: originMeant,
    // What is a measure by the origin of the goods alone is none when it is not told.
    ends: ({ candidate }) => candidate.rule.origin === true,
  },
  {
    id: 'each-other',
    example: "[Kenya] and [Uganda] expelled each other's envoys.",
    lacking: 'state',
    when: ({ candidate, imposed, scene }) => isToEachOther(imposed, scene.clauses.words, candidate.trigger.first),
    states: ({ imposed }) => statesOf(imposed.imposers),
  },
  {
    id: 'whole',
    example: 'The EU ended its review of the penalties aimed at [Chad], lifting the asset freezes.',
    lacking: 'anybody',
    states: ({ candidate, scene, codes }) => statesOfWhole(candidate, scene.clauses, scene.namings, codes),
  },
  {
    id: 'answering',
    example: '[Chad] recalled its envoy in response to the tariffs imposed by the EU.',
    lacking: 'anybody',
    states: ({ candidate, scene, codes }) => answeringStates(candidate, scene.clauses, scene.namings, codes),
    // A measure told only as what somebody answers hits him or nobody.
    ends: ({ standing }) => standing.answered === true,
  },
  {
    id: 'addressed',
    example: 'Japan warned [Chad] that it would cut off aid.',
    lacking: 'anybody',
    states: ({ candidate, scene, codes }) =>
      addressedStates(scene.clauses, scene.namings, candidate.trigger.first, codes),
  },
  {
    id: 'aimed-at',
    example: 'The EU is weighing a package against [Chad]. It would ban imports of cotton.',
    lacking: 'state',
    when: ({ scene }) => scene.context.aimedAt.length > 0,
    states: ({ candidate, scene, codes }) =>
      goesOnAbout(scene.clauses, candidate.trigger.first)
        ? scene.context.aimedAt.filter((code) => !codes.has(code))
        : [],
  },
  {
    id: 'condition',
    example: 'If [Iran] stays away, the EU will impose sanctions.',
    lacking: 'anybody',
    when: ({ standing }) => /^(?:threatened|considered)$/.test(standing.status),
    states: ({ scene, codes }) => conditionStates(scene.clauses, scene.namings, codes),
  },
  {
    id: 'asking',
    example: '[Sudan] urged Washington to lift the sanctions.',
    lacking: 'anybody',
    when: isReliefAskedFor,
    states: ({ standing, scene, codes }) =>
      askingStates(scene.clauses, scene.namings, standing.groups.at(-1) as number, scene.context, codes),
  },
  {
    id: 'conceding',
    example: '[Sudan] handed over two suspects, and the Security Council suspended the sanctions.',
    lacking: 'anybody',
    when: ({ candidate, standing, imposed }) =>
      candidate.rule.generic !== undefined && RELIEF.has(standing.action) && imposed.how === 'subject',
    states: ({ candidate, scene, codes }) =>
      concedingStates(scene.clauses, scene.namings, candidate.trigger.first, codes),
  },
  {
    id: 'courted',
    example: 'The EU lifted visa bans on ten officials, hoping for better ties with [Sudan].',
    lacking: 'name',
    when: ({ standing }) => RELIEF.has(standing.action),
    states: ({ scene, codes }) => courtedStates(scene.clauses, scene.namings, codes),
  },
  {
    id: 'reacting',
    example: '[Peru] summoned the envoy after Japan ordered six diplomats to leave.',
    lacking: 'state',
    when: (act) => actOf(act) >= 0,
    states: (act) => reactingStates(act.scene.clauses, act.scene.namings, actOf(act), act.codes),
  },
  {
    id: 'protesting',
    example: '[Peru] protested against the Japanese plan to impose tariffs.',
    lacking: 'anybody',
    states: ({ candidate, scene, codes }) =>
      protestingStates(scene.clauses, scene.namings, candidate.trigger.first, codes),
  },
  {
    id: 'purpose',
    example: 'Japan imposed an embargo to force [Chad] to return the ships.',
    lacking: 'anybody',
    states: ({ candidate, scene, codes }) =>
      purposeStates(scene.clauses, scene.namings, candidate.trigger.last + 1, codes),
  },
  {
    id: 'pressed',
    example: 'Stepping up pressure on [Sudan], Norway cut off aid.',
    lacking: 'name',
    states: ({ candidate, scene, codes }) => pressedStates(scene.clauses, scene.namings, candidate.trigger.last, codes),
  },
  {
    id: 'concern',
    example: 'Alarmed by the violence in [Chad], the Security Council imposed a travel ban on rebel leaders.',
    lacking: 'state',
    when: ({ candidate, imposed }) => candidate.rule.foreign !== false && imposed.how === 'subject',
    states: ({ candidate, scene, codes }) =>
      concernStates(scene.clauses, scene.namings, candidate.trigger.first, codes),
  },
  {
    id: 'protested',
    example: "Japan recalled its ambassador to protest [Peru]'s raid.",
    lacking: 'name',
    states: ({ candidate, scene, codes }) =>
      protestedStates(scene.clauses, scene.namings, candidate.trigger.last + 1, codes),
  },
  {
    id: 'any-doers',
    example: 'The EU prolonged its travel ban on people who threaten peace in [Sudan].',
    lacking: 'state',
    states: ({ candidate, scene, codes }) => statesOfAnyDoers(scene, candidate.trigger.last, codes),
  },
  {
    id: 'committee',
    example: "The Security Council's sanctions committee on [Sudan] put two generals on its blacklist.",
    lacking: 'state',
    when: ({ imposed }) => imposed.how === 'subject' && imposed.imposers.every((imposer) => !isState(imposer)),
    states: ({ candidate, scene, codes }) =>
      stateOfCommittee(scene.clauses, scene.namings, candidate.trigger.first, codes),
  },
  {
    id: 'regime',
    example: 'Canada banned the export of radios under the Special Economic Measures ([Chad]) Regulations.',
    lacking: 'state',
    when: ({ imposed }) => imposed.how !== 'owner',
    states: ({ scene, codes }) => statesOfRegime(scene.clauses, scene.namings, codes),
  },
  {
    id: 'situation',
    example: 'The EU prolonged its restrictive measures in view of the situation in [Sudan].',
    lacking: 'anybody',
    // Titles of new measures may name the victim so; what is renewed or ended hits the state itself.
    when: ({ standing }) => standing.action !== 'impose',
    states: ({ candidate, scene, codes }) =>
      situationStates(scene.clauses, scene.namings, candidate.trigger.last + 1, codes),
  },
  {
    id: 'rulers',
    example: 'The junta in [Niger] has few friends left. The EU froze the assets of the generals.',
    lacking: 'name',
    when: ({ scene: { context } }) => context.rulers !== undefined,
    states: ({ candidate, scene, codes }) => rulersHit(scene, candidate.trigger.first, codes),
  },
  {
    id: 'offices',
    example: '[Chad] voted on Sunday. The EU agreed on Friday to freeze the assets of the head of the election board.',
    lacking: 'name',
    when: ({ candidate: { rule }, standing, imposed }) =>
      PERSONAL.has(TAXONOMY[rule.type].family) &&
      standing.action === 'impose' &&
      /^(?:subject|anaphora)$/.test(imposed.how),
    states: ({ candidate, scene, codes }) => officesHit(scene, candidate.trigger.last, codes),
  },
  {
    id: 'theme',
    example: "LIMA, May 3 - [Peru]'s donors are at odds. Britain stopped military aid in February.",
    lacking: 'name',
    when: ({ candidate: { form, rule }, standing, imposed, scene: { context } }) =>
      form === 'verb' &&
      standing.status === 'in-force' &&
      context.campaigns !== null &&
      context.theme !== undefined &&
      rule.foreign !== false &&
      rule.origin !== true &&
      rule.generic === undefined &&
      !rule.denial &&
      !rule.permits &&
      /^(?:subject|anaphora)$/.test(imposed.how),
    states: ({ scene: { context }, codes }) => (context.theme && !codes.has(context.theme) ? [context.theme] : []),
  },
  {
    id: 'other-of-two',
    example: 'Relations of Kenya and [Uganda] are sour. Kenya closed the border on Monday. Ugandan tea is stuck.',
    lacking: 'name',
    when: ({ candidate: { form, rule, object }, imposed, scene: { context } }) =>
      form === 'verb' &&
      rule.foreign !== false &&
      rule.generic === undefined &&
      rule.given !== true &&
      object !== null &&
      rule.goods === undefined &&
      context.campaigns !== null &&
      imposed.imposers.every(isState),
    states: ({ scene, codes }) =>
      scene.context.two.some((code) => codes.has(code)) ? scene.context.two.filter((code) => !codes.has(code)) : [],
  },
  {
    id: 'provoker',
    example: '[North Korea] fired a missile on Tuesday. Japan responded by freezing the assets of five groups.',
    lacking: 'state',
    when: ({ candidate }) => candidate.rule.foreign !== false,
    states: provokerStates,
  },
]

/** "[It] would ban imports", "[The plan] also bans flights": the sentence goes on about what the one before tells. */
const goesOnAbout = ({ words }: Clauses, trigger: number): boolean =>
  /^(?:it|they)$/.test(words[0]?.lower ?? '') ||
  (/^(?:the|these|this|under)$/.test(words[0]?.lower ?? '') &&
    words.slice(1, Math.min(4, trigger)).some(({ lower }) => TOLD_WHOLE.test(lower)))

const TOLD_WHOLE =
  /^(?:packages?|plans?|bill|legislation|draft|proposals?|measures?|steps|moves|action|penalties|round)$/

/** Whose deed is the reason for the act: they tell who is hit, but do not make an act one against somebody abroad. */
export const REASON_SOURCES: readonly TargetSource[] = [
  {
    id: 'deed',
    example: 'The United States blacklisted four companies accused of selling [Iranian] oil.',
    lacking: 'name',
    when: ({ imposed }, { targets }) => targets.length > 0 && /^(?:subject|agent|anaphora)$/.test(imposed.how),
    states: ({ scene, codes }, { runs }) => deedStates(scene, runs, codes),
  },
  {
    id: 'cause',
    example: 'Japan imposed sanctions after [North Korea] tested a missile.',
    lacking: 'name',
    when: ({ candidate }) => candidate.rule.foreign !== false,
    states: ({ candidate, scene, codes }) =>
      causeStates(scene.clauses, scene.namings, candidate.trigger.last + 1, codes),
  },
]
