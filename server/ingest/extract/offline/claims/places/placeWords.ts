/** “Ruritania's Data Act” is in force there. */
export const law = /\b(?:act|laws?|code|bill|constitution|ordinance|statute|decree|directive)$/i;

/** Bodies of state speak from where they are. */
export const stately =
  /\b(?:ministry|department|office|court|tribunal|parliament|senate|congress|assembly|police|army|navy|air force|prosecutors?|council|agency|authority|commission|board|regulator|watchdog|inspectorate|registry|mint|bank)\b/i;

/** “Ruritania's regulator, Acme,” sits there; its largest vendor need not. */
export const regulator =
  /^(?:regulator|watchdog|ministry|agency|authority|parliament|police|court|commission|office|army|navy|mint|registry|board|tribunal)$/;

/** They are called by their kind, so that where they are is part of the name. */
export const institution =
  /^universit(?:y|é|ä|à)|\b(?:courts?|tribunal|universit(?:y|ies)|hospital|clinic|embassy|consulate|museum|school|college|church|airport|prison|stadium|institute|academy|port|station)$/i;

/** One is on these rather than in them. */
export const street = / (?:street|st|road|rd|avenue|ave|boulevard|square|lane|drive|way|quay)\.?$/i;

/** A part of the world is no address: “the European Parliament”, “Central Asia”, “a Gulf group”. */
export const wide =
  /^(?:(?:the )?(?:(?:persian )?gulf(?: states)?|baltics?|balkans?|caucasus|levant|maghreb|sahel|nordics?|caribbean|pacific|atlantic|arctic|west|east|americas)|europe|asia|africa|america|latin america|north america|south america|central america|(?:the )?middle east|european union)$/i;
