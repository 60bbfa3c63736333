import { describe } from 'vitest'
import { testStatuses } from './plain-acts.js'

/** Sentences as wires of many decades write them, each of one act: what it is, how real, and between whom. */
const SENTENCES: readonly string[] = [
  'arms-embargo in-force imposes UN>IQ: Under UN resolutions, Iraq may not import weapons.',
  'asset-freeze in-force imposes US>LY: The Obama administration froze at least 30 billion dollars in Libyan government assets.',
  "asset-seizure in-force imposes IR>GB: Iran's Revolutionary Guards seized a British-flagged tanker in the Strait of Hormuz.",
  "asset-seizure in-force imposes IR>GB: Iran's Revolutionary Guards seized a British-flagged tanker.",
  'asset-seizure in-force imposes IR>GR: Iranian forces seized two Greek tankers.',
  'asset-seizure in-force imposes US>VE: U.S. forces seized a Venezuelan oil tanker.',
  'asset-seizure proposed imposes US>RU: A bill in Congress would let the United States confiscate frozen Russian assets.',
  'designation in-force imposes US>CN+HK: WASHINGTON, March 5 (Reuters) - The Treasury sanctioned 15 firms based in China and Hong Kong.',
  'designation in-force imposes US>CO: WASHINGTON - The Treasury designated three Colombians under the Kingpin Act.',
  'designation in-force imposes US>IR: The Treasury Department on Tuesday slapped sanctions on a network of 12 people and firms that buys drone parts for Iran.',
  'designation in-force imposes US>IR: The United States sanctioned a network of firms that buys drone parts for Iran.',
  'designation in-force imposes US>IR: The United States sanctioned eight companies that ship oil for Iran.',
  "designation in-force relieves US>VE: The United States lifted sanctions on a nephew of Venezuela's first lady.",
  'diplomat-expulsion in-force imposes US>RU: The United States expelled at least 35 Russian diplomats.',
  'export-ban in-force imposes CN>CA: China halted shipments of garlic from its ports to Canada.',
  'export-ban in-force imposes UN>KP: Under UN resolutions, North Korea is barred from importing luxury goods.',
  'export-ban in-force imposes UN>KP: Under UN sanctions, North Korea is barred from importing luxury goods.',
  'import-ban in-force imposes CN>CA: China stopped shipments of canola from two Canadian exporters.',
  'import-ban in-force imposes CN>CA: China suspended shipments of beef from a Canadian plant.',
  'import-ban in-force imposes UN>KP: North Korea is banned from exporting coal under U.N. resolutions.',
  'import-ban in-force imposes UN>KP: North Korea may not export coal under UN sanctions.',
  'import-ban in-force imposes UN>KP: Under UN resolutions, North Korea is barred from exporting coal.',
  'import-ban in-force imposes UN>KP: Under UN sanctions, North Korea may not sell coal.',
  'import-ban in-force imposes US>CN: The Trump administration banned at least 12 Chinese products.',
  'import-ban in-force relieves CN>CA: China dropped a ban on canola shipments from two Canadian exporters.',
  'media-ban in-force imposes EU>RU: The EU banned Russia Today and Sputnik from broadcasting in the bloc.',
  'sanctions proposed imposes US>TR: WASHINGTON, March 5 (Reuters) - The House passed a bill that would impose sanctions on Turkey.',
  'sanctions rejected relieves EU>RU: EU leaders brushed aside calls to lift sanctions on Russia.',
  'sanctions rejected relieves EU>RU: EU leaders shrugged off calls to lift sanctions on Russia.',
  'talks-suspension in-force imposes US>IR: The United States called off talks with Iran about Iraq.',
  'talks-suspension in-force imposes US>RU: The United States broke off talks with Russia on Ukraine.',
  'talks-suspension in-force imposes US>RU: The United States suspended talks with Russia on Syria.',
  'tariff announced imposes US>CN: The United States announced tariff increases on Chinese goods.',
  'tariff announced relieves US>CN: The United States announced a cut in tariffs on Chinese goods.',
  'tariff in-force relieves US>CN: The United States delayed tariff increases on Chinese goods.',
  'tariff in-force relieves US>CN: The United States put off for 90 days a rise in tariffs on Chinese goods.',
  'tariff in-force relieves US>CN: Trump cancelled a planned rise in tariffs on Chinese goods.',
  'vessel-ban in-force imposes UN>KP: Under UN resolutions, four North Korean ships may not enter foreign ports.',
]

describe('stock sentences of wires', () => {
  testStatuses('are read as they say', SENTENCES)
})
