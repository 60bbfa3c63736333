/** Names of states that compromise does not know as places, or takes for something else, in lower case. */
export const UNTAGGED_STATES: readonly string[] =
  'abkhazia|antigua|bosnia|bosnia-herzegovina|britain|byelorussia|cabo verde|ceylon|czechoslovakia|democratic republic of congo|democratic republic of the congo|donetsk|dprk|eswatini|falklands|german democratic republic|great britain|holland|kampuchea|laos|luhansk|moldavia|philippines|republic of congo|rhodesia|russian federation|somaliland|south ossetia|soviet union|surinam|transnistria|trinidad|türkiye|u.s|u.s.|uae|u.a.e.|vatican|viet nam|yugoslavia|zaire'.split(
    '|',
  )
