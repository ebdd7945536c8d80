const roles = new Set(
  `president premier minister chancellor king queen prince princess emir sultan sheikh pope bishop archbishop cardinal imam rabbi priest vicar pastor
  director chief executive officer head chair chairman chairwoman chairperson leader boss secretary treasurer clerk registrar comptroller president-elect vice-president
  spokesman spokeswoman spokesperson manager supervisor coordinator co-ordinator administrator commissioner commander general colonel major captain lieutenant sergeant admiral inspector detective superintendent constable sheriff marshal
  governor mayor councillor councilwoman councilman councilmember councilor alderman alderwoman assemblyman selectman supervisor syndic prefect senator congressman congresswoman representative lawmaker legislator backbencher deputy mp mep mla msp ambassador envoy diplomat consul negotiator whip delegate ombudsman auditor
  founder co-founder cofounder owner co-owner partner shareholder entrepreneur businessman businesswoman banker investor trader broker financier
  professor lecturer dean rector provost chancellor teacher headteacher principal student fellow researcher scientist academic scholar historian economist biologist chemist physicist astronomer geologist epidemiologist psychologist sociologist anthropologist archaeologist linguist mathematician statistician virologist ecologist hydrologist oceanographer climatologist meteorologist seismologist engineer technologist architect designer planner developer programmer
  doctor physician surgeon nurse midwife pharmacist paramedic consultant therapist veterinarian vet
  lawyer attorney solicitor barrister prosecutor judge justice magistrate counsel advocate notary
  journalist editor reporter correspondent columnist broadcaster presenter publisher author writer poet novelist playwright critic photographer filmmaker producer screenwriter artist painter sculptor musician singer composer conductor actor actress dancer curator librarian archivist
  activist campaigner organiser organizer volunteer adviser advisor analyst strategist expert specialist lobbyist pollster investigator
  coach trainer striker midfielder goalkeeper defender winger forward player athlete referee umpire batsman bowler skipper sprinter cyclist swimmer driver rider
  ceo cfo cto coo cio chro md vp svp evp gm
  farmer fisherman shopkeeper pilot sailor worker driver baker chef cook grower
  cmdr cmdr. sgt sgt. lt lt. capt capt. gen gen. col col. maj maj. det det. supt supt. insp insp. sen sen. rep rep. gov gov. amb amb. director-general secretary-general
  trustee patron convener convenor warden ranger keeper guard officer official employee staffer intern apprentice technician operator foreman
  whistleblower defector dissident opposition candidate nominee successor predecessor custodian steward chairperson president-designate superintendent marshal overseer`.split(
    /\s+/,
  ),
);

/** Words that name what somebody is or does, by a list and by the endings English gives them. */
export const isRoleWord = (word: string): boolean =>
  roles.has(word) ||
  /(?:ologist|ographer|wright|keeper|master|person|woman|secretary|minister|director|officer|manager|chief)$/.test(
    word,
  );

/** Of these a name needs no “the”: they are part of how somebody is called. */
export const isTitleWord = (word: string): boolean => roles.has(word);

/** Family and the like: relations, but no roles. Trades of firms are none either. */
export const noRole = new Set(
  'wife husband son daughter brother sister father mother uncle aunt cousin nephew niece friend resident native member members man woman boy girl neighbour neighbor victim suspect critic supporter opponent colleague citizen national who distributor supplier reseller retailer grocer manufacturer producer provider carrier insurer lender operator maker contractor subcontractor vendor importer exporter wholesaler broadcaster developer brewer carmaker consistent independent dependent different confident transparent compliant'.split(
    ' ',
  ),
);
