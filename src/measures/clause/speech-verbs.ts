/** Verbs of saying and deciding, whose complement may be a whole clause. */
export const REPORTING =
  /^(?:said|says?|saying|announc(?:e|es|ed|ing)|add(?:s|ed|ing)?|told|stat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|report(?:s|ed|ing)?|warn(?:s|ed|ing)?|not(?:e|es|ed|ing)|vow(?:s|ed|ing)?|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|believ(?:e|es|ed)|hop(?:e|es|ed|ing)|expect(?:s|ed)?|insist(?:s|ed|ing)?|agree(?:s|d|ing)?|decid(?:e|es|ed|ing)|ruled|pledg(?:e|es|ed|ing)|threaten(?:s|ed|ing)?|ensur(?:e|es|ed|ing)|indicat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|reveal(?:s|ed|ing)?|demand(?:s|ed|ing)?|explain(?:s|ed|ing)?|inform(?:s|ed|ing)?|hint(?:s|ed|ing)?|writ(?:e|es|ing)|wrote)$/

/** Nouns that ask for an act: "calls for Norway to lift", "rejected demands for the lifting". */
export const ASKING_NOUN = /^(?:calls?|demands?|pressure|appeals?|pleas?|requests?|push)$/
