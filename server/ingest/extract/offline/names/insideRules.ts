import type { Told } from './votes.ts';

type Rules = readonly (readonly [RegExp, Told])[];

/** What the first of several words tells. */
export const firstRules: Rules = [
  // Newspapers and stations of many languages begin with what they are, and so do companies and parties.
  [
    /^(?:Radio|Rádio|Ràdio|TV|Televisi[oó]n|Télévision|Canal|Kanal|Channel|Periódico|Diario|Diário|Jornal|Giornale|Journal|Gazeta|Gazette|Gazzetta|Revista|Revue|Semanario|Courrier|Corriere|Correo|Correio|Tribuna|Noticias|Telegraf|Dziennik|Novosti|Novaya|Nowa|Kurier|Daily|Weekly)$/,
    { Outlet: 4 },
  ],
  [
    /^(?:Supermercado|Farmac|Laborator|Inversion|Seguros|Aerol[ií]n|Ferrocarril|Compañ|Kompani|Zakład|Fabryka|Spółka|Banka|Universi|Institut|Minist[eè]r|Agen[ctz]|Fondation|Fundaci|Stiftung|Compagn|Grup|Group|Constru[ct]|Empresa|Editor|Cooperativ|Sindic|Confeder|Movim|Partido|Frente|Partit|Verein|Verband|H[oô]pital|Hospital|Klinik|Cliniq|Clínica|Lycée|[EÉ]cole|Escuela|Escola|Collège|Acad[eé]mi|Akadem|Musée|Museo|Museum|Teatr|Théâtre|Bibliot|Soci[eé]t|Associa[cz]i|Banco|Banque|Banca)/,
    { Organisation: 5 },
  ],
  // “Metallforbund”, “Landesverband”: what somebody is, at the end of one word.
  [
    /\p{Ll}(?:f[oö]rbund|verbund|verband|gesellschaft|gewerkschaft|verein|vereniging|stiftung|stichting|selskab|selskap)$|^Stichting$/u,
    { Organisation: 6 },
  ],
  [/^(?:Operation|Hurricane|Typhoon|Cyclone|Storm)$/, { Event: 5 }],
  [/^Project$/, { System: 4 }],
  [/^(?:Annals|Proceedings|Transactions|Frontiers)$/, { Outlet: 5 }],
  [/^(?:Interstate|Highway|Route|Autobahn)$/, { Place: 6 }],
  [/^(?:Mount|Lake|Cape|Camp)$/, { Place: 6 }],
  [/^(?:Port|Fort)$/, { Place: 4.5 }],
  // “HMS Delta”, “the MV Solveig”
  [/^(?:MV|HMS|USS|SS|MT|RV|FV|INS|RFA|HMAS|HMCS|HNoMS|KRI|BRP)$/, { System: 9 }],
  [/^(?:FC|AFC|AC|RC|SC|CD|FK|SK|BK|VfB|VfL|TSV)$/, { Organisation: 6 }],
  [/^(?:Exhibit|Annex|Appendix)$/, { Work: 5 }],
  [
    /^(?:Bahr|Wadi|Jebel|Jabal|Djebel|Ras|Umm|Koh|Khao|Phu|Pulau|Gunung|Sungai|Tanjung|Kota|Kampung|Bukit|Novo|Novy|Nizhny|Nizhni|Veliky|Verkhny|Ust|Stara|Staryi|Merthyr|Llan\p{Ll}+|Ynys|Loch|Glen|Inver\p{Ll}+|Aber\p{Ll}+|Bally\p{Ll}+|Puerto|Porto|Ciudad|Monte|Sierra|Cerro|Isla|Islas|Mont|Sankt|Torre|Villa|Tell)$/u,
    { Place: 3, Person: -1 },
  ],
  [/^(?:Café|Cafe|Hotel|Hôtel|Restaurant|Plaza|Plaça|Piazza|Rue|Avenida|Calle|Schloss|Château)$/, { Place: 3 }],
  [
    /^(?:San|Santa|São|St\.|Saint|Rio|Port|Fort|Los|Las|New|North|South|East|West|Upper|Lower|Northern|Southern|Eastern|Western|Central)$/,
    { Place: 1.5 },
  ],
];

/** What the last of several words tells, beyond the lists of heads. */
export const lastRules: Rules = [
  [/^(?:North|South|East|West|Central)$/, { Place: 2 }],
  [/^(?:council|court|assembly|hall|embassy|consulate|Attorney)$/, { PublicBody: 6 }],
  [
    /^(?:police|force|zone|ministry|commission|bank|authority|agency|office|regulator|service|committee|board|inspectorate|bureau|tribunal|guard|registry)$/,
    { PublicBody: 9 },
  ],
  [/^(?:family|foundation|trust|office|firm|business|company|fund)$/, { Organisation: 9 }],
  // “Rift Integrators”, “Delta Distributors”: several who do something are a firm.
  [/^\p{Lu}\p{Ll}{3,}(?:tors|isers|izers)$/u, { Organisation: 4 }],
  [/^(?:19|20)\d\d$/, { Event: 3 }],
  [/^(?:II|III|IV|VI|VII|VIII|IX|XI{0,3})$/, { System: 2.5 }],
  [/^(?!(?:19|20)\d\d$).*\d/, { System: 3 }],
];

/** What the letters of a name of one word tell. */
export const wordRules: Rules = [
  [/^\p{Lu}[\p{Lu}&/-]{1,5}$/u, { Organisation: 2 }],
  // “KW-7”, “GPT-4o”, “F-16”: models have numbers.
  [/^\p{L}[\p{L}-]*\d[\p{L}\d-]*$/u, { System: 2 }],
  [/^(?!(?:Mc|Mac|De|Di|La|Le)\p{Lu}).*\p{Ll}\p{Lu}/u, { Organisation: 1, System: 1.2 }],
  [/^[\p{L}\d-]+(?:\.[a-z]{2,5})+$/u, { Outlet: 3 }],
  [/^@/, { Person: 2 }],
  [/^(?:navy|army|parliament|Crown|Government|Centre)$/, { PublicBody: 9 }],
  [
    /^(?:Assembly|House|Chamber|Senate|Parliament|Congress|Council|Court|Tribunal|Ministry|Municipality|Commission|Authority|Corporation|Department|Directorate|Inspectorate|Presidency|Secretariat|Treasury|Cabinet|Bench)$/,
    { PublicBody: 6 },
  ],
  [
    /^(?:Conservative|Liberal|Green|Labour|Democratic|Republican|Socialist|Communist|Tory|Democrat|Unionist|Nationalist)$/,
    { Organisation: 9 },
  ],
  [/(?:stan|burg|grad|abad|ville|pur|shire|land|borough|ford|mouth|polis|bad|dorf|hafen|haven)$/, { Place: 1 }],
];

/** What the end of a word that English does not have tells. */
export const endingRules: Rules = [
  [/(?:bank|tech|soft|net|corp|telecom|news|media|gaz|neft|prom|com|bot|sys|labs?|pharma|air)$/, { Organisation: 1.5 }],
  [
    /(?:ov|ova|ev|eva|sky|skyi|ski|ska|enko|yan|dze|vili|oğlu|oglu|sson|sen|ić|ović|escu|wicz|zadeh|poulos|idis)$/,
    { Person: 1 },
  ],
];
