import { setOf } from './words.ts';

/** Stand before a person's name and stay outside of it. */
export const honorifics = setOf(`
Honourable|Honorable|Justices|Messrs|Messrs.|Profs|Drs|Hon|Cllr|Cllr.|Coun.|Cst.|Ald.|Ven.|DI|DCI|DS|PC|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Mx|Mx.|Miss|Dr|Dr.|Prof|Prof.|Professor|Sir|Dame|Lord|Lady|Baroness|Baron|Count|Rev|Rev.|Reverend|Fr.|Hon.|Madam|Madame|Monsieur|Maître|Herr|Frau|Señor|Señora|Don|Doña
Sheikh|Sheikha|Imam|Ayatollah|Rabbi|Pope|Cardinal|Archbishop|Bishop|Father|Sister|Brother|Mother|Uncle|Aunt|Excellency|Mister|Maulana|Mullah|Hajji|Haji|Alhaji|Hajia|Ustad|Pandit|Swami|Datuk|Dato|Tun|Engr|Engr.|Adv.|Atty|Atty.|Monsignor|Msgr.|Ing.|Dott.|Onorevole|Shri|Shrimati|Smt|Smt.|Kum.|Thiru|Tmt|Tmt.|Mme|Mme.|Mlle|Mlle.|Sra|Sra.|Srta|Srta.|Mzee|Puan|Encik|Viscount|Countess|Viscountess
`);
export const femaleTitles = setOf(
  'Mrs|Mrs.|Ms|Ms.|Miss|Dame|Lady|Baroness|Madam|Madame|Frau|Señora|Doña|Sheikha|Queen|Princess|Duchess|Sister|Mother|Aunt|Congresswoman|Councilwoman|Chairwoman|Spokeswoman|Businesswoman',
);
export const maleTitles = setOf(
  'Mr|Mr.|Sir|Lord|Baron|Monsieur|Herr|Señor|Sheikh|Imam|Ayatollah|Rabbi|Pope|Cardinal|Archbishop|Bishop|Father|Brother|Fr.|King|Prince|Duke|Uncle|Congressman|Councilman|Chairman|Spokesman|Businessman',
);

/** Offices as they stand, with a capital, before a name: “Prime Minister”, “Deputy Attorney General”. */
export const offices = setOf(`
President|Vice|Principal|Prime|Minister|Premier|Chancellor|Senator|Sen.|Sens.|Representative|Rep.|Reps.|Congressman|Congresswoman|Governor|Gov.|Mayor|Deputy|Secretary|Foreign|General|Gen.|Colonel|Col.|Major|Maj.|Captain|Capt.|Lieutenant|Lt.|Sergeant|Sgt.|Lt|Col|Maj|Capt|Sgt|Cmdr|Cdr|Brig|Cpl|Supt|Insp|Admiral|Adm.|Commander|Cmdr.|Corporal|Cpl.|Brigadier|Brig.|Marshal|Officer|Constable|Inspector|Detective|Superintendent|Sheriff|Judge|Justice|Magistrate|Attorney|Prosecutor|Solicitor|Ombudsman|Commissioner|Chairman|Chairwoman|Chair|Chairperson|Director|Chief|Executive|CEO|CTO|CFO|COO|CISO|MP|MEP|MSP|TD|MLA|MLC|MNA|MPP|Ambassador|Envoy|Consul|Councillor|Councilman|Councilwoman|Councilor|Alderman|King|Queen|Prince|Princess|Emperor|Empress|Duke|Duchess|Crown|Emir|Sultan|Shah|Speaker|Leader|Spokesman|Spokeswoman|Spokesperson|Editor|Writer|Columnist|Contributor|Intern|Producer|Reporter|Correspondent|Photographer|Analyst|Researcher|Scientist|Engineer|Economist|Activist|Lawyer|Author|Founder|Co-founder|Acting|Interim|Former|Ex-President|Ex-Prime|Then-President|Senior|Junior|Associate|Assistant|Managing|Manager|Head|Pastor|Coach|Nurse|Doctor|Principal|Dean|Provost|Rector|Vice-President|Vice-Chancellor|Under-Secretary|Undersecretary|Treasurer|Clerk|Comptroller|Controller|Auditor|Coroner|Staff|Lead|Special|National|State|District|Supreme|High|Chief-of-Staff|Staffer|Councilmember|Councilperson|Assemblyman|Assemblywoman|Assemblymember|Selectman|Freeholder|Taoiseach|Tánaiste|Const.|Const|Insp.|Supt.|Cpl.|Pvt.|Trooper|Secretary-General|Director-General|Attorney-General|Solicitor-General|Auditor-General|Lieutenant-General|Major-General|Lieutenant-Colonel|Vice-Admiral|Comrade|Witness
`);
/** Of the offices, those that alone make whoever follows a person; the others only qualify them. */
export const qualifiers = setOf(
  'Vice|Principal|Prime|Foreign|Acting|Interim|Former|Senior|Junior|Associate|Assistant|Managing|Chief|Executive|Crown|Special|National|State|District|Supreme|High|Deputy|Staff|Lead|General|Head|Major|Crown',
);

/** Letters behind a person's name. */
export const postnominals = setOf(
  'KC|QC|SC|MP|MEP|MSP|MLA|MLC|MNA|MPP|MBE|OBE|CBE|KBE|DBE|PhD|Ph.D.|MD|M.D.|RN|FRS|MA|MSc|MBA|JP|TD|Esq|Esq.|SJ',
);
