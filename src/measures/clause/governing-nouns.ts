/** Nouns that an infinitive completes: "plans to end", "the decision to impose". */
import type { Status } from '../taxonomy.js'

const NOUNS: readonly (readonly [status: Status | null, nouns: string])[] = [
  [
    'announced',
    'announcement announcements decision decisions agreement pledge pledges commitment commitments order orders vow vows move moves vote resolution resolutions deal promise promises law rule rules measure measures step steps authority power powers drive',
  ],
  [
    'proposed',
    'plan plans proposal proposals bill bills legislation intention intentions draft effort efforts bid bids motion attempt attempts readiness objective objectives aim aims goal goals ambition process procedure procedures proceedings',
  ],
  [
    'considered',
    'ways option options right possibility prospect prospects chance chances likelihood necessity idea willingness eagerness keenness reluctance desire appetite pressure talk talks discussion discussions debate debates',
  ],
  ['threatened', 'threat threats risk risks danger'],
  ['called-for', 'call calls demand demands request requests push need case'],
  ['rejected', 'refusal unwillingness'],
  [null, 'reason reasons interest grounds point sense merit'],
]

/** How real each makes the act that completes it; null where it does not say. */
export const GOVERNING_NOUNS: ReadonlyMap<string, Status | null> = new Map(
  NOUNS.flatMap(([status, nouns]) => nouns.split(' ').map((noun) => [noun, status] as const)),
)
