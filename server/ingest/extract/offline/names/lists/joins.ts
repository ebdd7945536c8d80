import { setOf } from './words.ts';

/** Small words within people's and places' names. */
export const particles = setOf(
  'de|da|di|do|du|del|della|delle|dello|degli|dei|dos|das|des|van|von|der|den|ter|ten|zu|zum|zur|bin|ibn|bint|al|el|ul|ud|ad|as|la|le|les|y|af|av|na|nad|sur|sous|lès|und|et|für|pour|para|por|per|op|aan|voor|tegen|naar|uit|contra|contre|pour|avec|aux|sans|gegen|zum|vom|och|för|mot|til|pentru|și|si|ale|dla|ve|için|dan|dhe|és|ng|mga|ya|wa|za|kwa|ja|ka|og',
);
export const prepositions = setOf('of|for|on|in|against|without|with|to|at|from|under');
/** Heads that “of” goes on with. */
export const beforeOf = setOf(`
Ministry|Department|Dept.|Bank|Partners|Scouts|Growers|Manufacturers|Forum|Observatory|Superintendency|Tribunal|University|Institute|College|School|Church|Court|Council|Committee|Commission|Office|Bureau|House|Houses|Board|Chamber|Association|Federation|Union|Academy|Museum|Centre|Center|Centers|Centres|Agency|Authority|Organisation|Organization|Society|League|Confederation|Republic|Kingdom|Gulf|Bay|Strait|Sea|Isle|Isles|Cape|Province|State|States|Port|Battle|Treaty|Declaration|Convention|Charter|Code|Festival|Feast|Order|Knights|Statue|Faculty|Conference|Congress|Assembly|Directorate|Embassy|Consulate|Archbishopric|Diocese|Archdiocese|Ministerio|Community|Commonwealth|Free|Tower|Hospital|Library|Library's|Institution|International|Institutes|Foundation|Corps|Friends|Sons|Daughters|Workers|Front|Movement|Party|Alliance|Coalition|Network|Register|Journal|Review|Archives|Secretariat|Secretary|Royal|Company|Group|Fund|Confederacy|Law|Bill|Freedom|Rule|Book|Encyclopaedia|Encyclopedia|War|Siege|Peace|Day|Year|Lake|Mount|Valley|Parliament|Senate|Government|Bishops|League|Guild|Registrar|Chronicle|City|University's|Presidency|Bar|Rights|College's|Game|Lord|Call|Duchy|Principality|Emirate|Sultanate|Territory|Leader|Cabinet|Ambassadors|Annals|Proceedings|Transactions|Frontiers|Advances|Bulletin|Archives|Association's|Confederation's|Brotherhood|Coast|Isle|Bank's|Ports|Mothers|Chief|Controller|Inspectorate|Ordinance|Regiment
`);
/** Heads that “for” or “on” goes on with. */
export const beforeFor = setOf(`
Committee|Centre|Center|Centers|Centres|Council|Institute|Campaign|Organisation|Organization|Agency|Commission|Office|Foundation|Fund|Alliance|Coalition|Society|Institution|Network|School|Commissioner|Ministry|Department|Association|Partnership|Initiative|Programme|Program|Union|Federation|Movement|Trust|Forum|Conference|Convention|Bank|Board|Laboratory|Academy|Bureau|Authority|Doctors|Physicians|Mothers|Parents|Women|Citizens|Scientists|Lawyers|Engineers|Veterans|Students|Teachers|Treaty|Framework|Endowment|Congress|Panel|Group|Service|Tribunal|Court|Plan|Strategy|Directorate|Reporters|Journalists|Unit|Corporation|Artists|Musicians|Farmers|Friends|Fellowship|Company|University|House|Secretariat|Taskforce|Inquiry|Agreement|Law|Act|Bill|Declaration|Task|Ordinance|Decree|Regulation|Regulations|Directive|Protocol|Code|Statute|Guidelines|Resolution|Charter|Report|Ombudsman|Inspectorate|Covenant|Accord|Pact|Memorandum|Project|Working|Watch|Mission|Collective|Assembly|Desk|Rally|Action|Front|Together|Unity|Voice|Voices|Platform
`);
/** Heads whose “of X and Y” is one name. */
export const takesTopics = setOf(`
Ministry|Department|Committee|Institute|Office|Faculty|School|Center|Centre|Centers|Centres|Agency|Commission|Administration|Bureau|Federation|Association|Union|Council|College|Society|Academy|University|Museum|Board|Secretary|Minister|Directorate|Authority|Service|Convention|Treaty|Organization|Organisation
`);
/** After “X and Y”, make both one name: “Food and Drug Administration”, “Marks and Sons”. */
export const afterAnd = setOf(`
Administration|Authority|Commission|Agency|Ministry|Department|Board|Committee|Service|Services|Office|Council|Society|Institute|Association|Union|Executive|Bureau|Corporation|Company|Co|Co.|Ltd|Ltd.|Inc|Inc.|Sons|Partners|Associates|Group|Centre|Center|Foundation|Trust|Fund|Federation|Alliance|Exchange|Act|Bill|Law|Regulation|Directorate|Convention|Agreement|Treaty|Initiative|Programme|Program|Project|School|College|Academy|University|Museum|Laboratory|Unit|Inspectorate|Bank|Review|Industries|Technologies|Police|Party|Register|Index|Report|Survey|Plan|Strategy|Network|Forum|Conference|Festival|Observatory|Station|Islands|Region|County|District|Railway|Brothers|Daughters|Company|Workers|Protection|Enforcement
`);
/** Whose “ ’s ” is inside a name. */
export const withPossessive = setOf(
  'King|Queen|Prince|People|Women|Men|Children|Workers|Writers|Farmers|Teachers|Lloyd|Moody|Sotheby|Christie|McDonald|Lord|Mothers|Veterans|Sailors|Fishermen|Journalists|Lawyers|Miners|Seafarers|Players|Levi|Macy|Sainsbury|Wendy|Domino|Kellogg|Barron|Jane|Nurses|Owners|Consumers|Citizens|Tenants|Publishers|Editors|Doctors|Girls|Boys|Pilots|Ladies|God|Master|Saint|Prosecutor|Prosecutors|Minister|President|Governor|Mayor|General|Commissioner|Chancellor|Sheriff|Ministers|Auditor|Comptroller|Controller|Coroner|Treasurer|Registrar|Ombudsman|Examiner|Assessor|Marshal|Marshals|Attorney|Advocate|Defender|Clerk|Inspector|Speaker|Surgeon|Growers|Creditors|Investors|Drivers|Residents|Bishops|Officers',
);
