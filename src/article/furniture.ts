import type { ZoneKind } from './article.js'

/**
 * What stands in an article's text beside its telling: photo captions with their credits, invitations to share and
 * subscribe, wire sign-offs. Each row recognises whole lines and carries its proof: lines it must find and lines of
 * telling that it must leave alone.
 */
export interface Furniture {
  readonly id: string
  readonly kind: Extract<ZoneKind, 'caption' | 'boilerplate'>
  readonly pattern: RegExp
  /** A mark without which the pattern finds nothing. */
  readonly holds?: string
  readonly matches: readonly string[]
  readonly rejects: readonly string[]
}

export const FURNITURE: readonly Furniture[] = [
  {
    id: 'caption/credit-in-brackets',
    kind: 'caption',
    holds: '(',
    pattern:
      /^.{10,900}\([^()]{0,90}(?:via |Getty|\/AFP|\/AP|AP Photo|\/Reuters|\/EPA|\/Pool|Pool\/|Shutterstock|\/Sputnik|\/TASS|File Photo|Handout|Photo by)[^()]{0,60}\)\.?$/i,
    matches: [
      'Ministers pose before their talks in Vienna on Sept. 12, 2019. (Alex Novak/Pool/AFP via Getty Images)',
      'A tanker off Fujairah. (AP Photo/Jon Gambrell)',
    ],
    rejects: [
      'The ministry froze the accounts of two banks. (Anadolu)',
      'Exports fell by a fifth. (Reporting by Ann Lee)',
    ],
  },
  {
    id: 'caption/label',
    kind: 'caption',
    pattern:
      /^(?:FILE(?: PHOTO| IMAGE)?|File photo|Photo|Image|Picture|Photograph|Image caption|Media caption|Image source|Photo credit|Caption)\s?(?::|[-–—]\s|, )(?!.*\b(?:Reporting|Editing) by\b).{0,600}$/,
    matches: [
      'FILE PHOTO: The flag of Iran flutters in Vienna',
      'Image source, Getty Images',
      'FILE - A bank in Minsk.',
    ],
    rejects: ['Image makers for the party met on Monday.', 'File sharing sites were barred.'],
  },
  {
    id: 'caption/enlarge',
    kind: 'caption',
    pattern: /^(?:Enlarge this image|toggle caption|Hide caption)\b.{0,400}$/i,
    matches: ['Enlarge this image toggle caption U.S. Treasury Department'],
    rejects: ['Enlarge the sanctions list, they said.'],
  },
  {
    id: 'caption/agency-slash-name',
    kind: 'caption',
    holds: '/',
    pattern:
      /^.{10,700}\b(?:REUTERS|AFP|EPA|AP Photo|TASS|Getty Images)\/[\p{Lu}][\p{L}.'’ -]{2,40}(?:\/File Photo)?\.?$/u,
    matches: ['The central bank in Moscow, March 2. REUTERS/Maxim Shemetov/File Photo'],
    rejects: ['A Reuters/Ipsos poll showed support for the ban.'],
  },
  {
    id: 'caption/bar-credit',
    kind: 'caption',
    holds: '|',
    pattern: /^.{10,400}\|\s*(?:AP Photos?|Getty(?: Images)?|Reuters|AFP|Photo:?.{0,40})\.?$/i,
    matches: ['The envoy arrives in Geneva. | AP Photo'],
    rejects: ['The envoy arrives in Geneva.'],
  },
  {
    id: 'boilerplate/newsletter',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:Editor['’]s Note: )?Sign up (?:for|to|here|now|today)\b.{0,300}|.{0,40}\bnewsletters? icon|Subscribe (?:to|now|here|for|today)\b.{0,200}|Get (?:the|our|all the) .{0,60}\b(?:newsletters?|inbox|alerts)\b.{0,120}|.{0,80}\b(?:delivered|sent|straight) (?:straight |directly )?to your inbox\b.{0,120}|By (?:registering|signing up|subscribing)\b.{0,60}\byou (?:agree|consent|acknowledge)\b.{0,200}|What you need to know, .{0,60}\bemail\.?|Stay (?:informed|up to date) with\b.{0,100}|Enter your email.{0,100}|Thank you for (?:subscribing|signing up).{0,120}|.{0,60}\bunsubscribe\b.{0,120})$/i,
    matches: [
      'Sign up for the Morning Brief',
      'evening newsletter icon',
      'By registering, you agree to our Terms of Use.',
    ],
    rejects: ['Signing up for the accord took years.', 'By registering the vessel abroad the owner evaded the ban.'],
  },
  {
    id: 'boilerplate/share',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:LISTEN TO (?:THIS )?ARTICLE|SHARE THIS|Share this|Share on|Share via|Tweet this|Copy link|Print this|Email this|Follow us on|Follow .{1,30} on (?:Twitter|X|Facebook|Instagram|Telegram)|Like us on|Join us on|Join our (?:Telegram|WhatsApp)|Click here (?:to|for))\b.{0,200}|(?:(?:Share|Tweet|Post|Email|Print|Facebook|Twitter|WhatsApp|LinkedIn|Telegram|Reddit|Comments?|Save|Copy link)[\s,|•·]*){1,9})$/,
    matches: ['Share Tweet Post Email', 'Follow us on Telegram', 'SHARE THIS ARTICLE Share Tweet Post Email'],
    rejects: ['Share prices fell after the ban.', 'Print media from the country were blocked.'],
  },
  {
    id: 'boilerplate/rights',
    kind: 'boilerplate',
    pattern:
      /^(?:(?:©|\(c\)|Copyright\b).{0,300}|.{0,200}\bAll rights reserved\b.{0,200}|Our Standards: .{0,100}|This (?:story|article|material) (?:was|has been|may not be) (?:originally |first )?(?:published|updated|reproduced|corrected)\b.{0,200}|Most stock quote data.{0,400}|(?:Terms of (?:Use|Service)|Privacy Policy|Cookie Policy)\b.{0,120}|From The [A-Z][\w ]{2,40})$/i,
    matches: [
      '© 2024 Example Network. All Rights Reserved.',
      'From The Northern Gazette',
      'Our Standards: Our principles of trust',
    ],
    rejects: ['Copyrighted goods were not hit.', 'The rights of all were reserved by the treaty.'],
  },
  {
    id: 'boilerplate/sign-off',
    kind: 'boilerplate',
    pattern: /^(?:REUTERS?|Reuters?|reuters?|###|# # #|-+\s?(?:30|ENDS?|end)\s?-+|ENDS?|\*{3,}|_{3,}|-{3,}|={3,})$/,
    matches: ['REUTER', '###', '-30-'],
    rejects: ['Reuters reported the ban first.', 'End of talks.'],
  },
  {
    id: 'boilerplate/advertisement',
    kind: 'boilerplate',
    pattern:
      /^(?:Advertisement(?:\s.{0,60})?|ADVERTISEMENT|Story continues below.{0,60}|Continue reading.{0,60}|Skip (?:to|past) .{0,60}|Loading\.{0,3}|Recommended (?:stories|for you)\b.{0,40}|Most (?:read|popular)\b.{0,40}|Trending(?: now)?|Watch (?:now|live|more).{0,80}|Hot Stocks|Fear & Greed Index|Latest Market News)$/i,
    matches: ['Advertisement', 'Story continues below this ad', 'Most read'],
    rejects: ['Advertisements on state television were banned.', 'Most readers agree.'],
  },
]

/** Names of a site's sections that scrapers leave above the headline; alone on their line. */
export const SECTION_LABEL =
  /^(?:All news|News|World|World news|International|Politics|Business|Business & Economy|Economy|Russia|Home|Top stories|Breaking news|Latest news|Latest|Opinion|Analysis|Markets|Europe|Asia|Asia Pacific|Middle East|Africa|Americas|Press release|Exclusive)$/i

/** A line that opens a list of links to other articles. */
export const LINKS_BELOW =
  /^(?:Read more|Read also|Also read|See also|Related|Related (?:stories|articles|topics|content|news)|More on this (?:story|topic)|More stories|You may also like|Around the web|More from .{2,40})\s?:?$/i

/** The kind of furniture that a whole line is, with the id of its row; undefined for telling. */
export function findFurniture(line: string): Furniture | undefined {
  if (line.length > 1000) return undefined
  return FURNITURE.find(({ holds, pattern }) => (holds === undefined || line.includes(holds)) && pattern.test(line))
}
