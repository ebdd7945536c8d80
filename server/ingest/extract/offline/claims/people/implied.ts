import type { Scene } from '../context.ts';

/** Whom a role belongs to when its phrase does not say: “the chairman, X”, “Mayor X”, “committee clerk X”. */
export type ImpliedOwner = { readonly entity: string };

const judicial = /^(?:judge|justice|magistrate)$/;
const parliamentary =
  /^(?:mp|sen\.?|rep\.?|senator|lawmaker|legislator|congressman|congresswoman|representative|backbencher|deputy|mep|speaker)$/;
const parliament =
  /\b(?:parliament|assembly|congress|senate|house|bundestag|knesset|duma|kenesh|rada|sejm|diet|legislature|parliamentary|stormont|holyrood|dáil|oireachtas|storting|folketing|riksdag|knesset|sabha)\b/i;
const ministry = /\b(?:ministry|department|secretariat)\b/i;
const local = /^(?:mayor|alderman|deputy mayor)$/;
const civic = /^(?:city|municipal|utility|utilities|county|town|village|borough)$/;
const council = /^(?:councillor|councilman|councilwoman|councilmember|alderwoman)$/;
const ofCountry =
  /^(?:premier|chancellor|ambassador|king|queen|auditor-general|attorney-general|ombudsman|emir|sultan)$/;
/** They are at the head of something, so that something is meant; experts and lawyers may be anybody's. */
const leads =
  /^(?:director|chairman|chairwoman|chairperson|chair|president|ceo|cfo|cto|coo|executive|head|manager|spokesman|spokeswoman|spokesperson|secretary|founder|co-founder|cofounder|treasurer|commissioner|officer|captain|coach|trainer|principal|rector|dean|superintendent|chief|secretary-general|leader|boss|vice-president|director-general|coordinator|owner|administrator|clerk|auditor|registrar|editor|curator|commander)$/;
const forOutlets = /^(?:editor|reporter|correspondent|columnist|publisher|journalist|editor-in-chief)$/;
/** Nouns before a role that tell what it is a role in. */
export const body =
  /^(?:committee|commission|council|board|ministry|company|firm|agency|university|party|union|court|police|army|military|navy|government|club|league|federation|association|authority|department|bank|hospital|school|institute|organisation|organization|group|campaign|parliament|assembly|senate|house|church|museum|fund|foundation|bureau|office|embassy|airport|port|station|society|network|alliance|trust|regulator|cabinet|treasury|municipality|inspectorate|directorate|secretariat|tribunal|prefecture|guild|charity|lab|laboratory|start-up|startup|manufacturer|supplier|vendor|operator|team|force|service|utility|consortium|bloc|movement)$/;
const rank =
  /^(?:chief|executive|deputy|former|senior|assistant|general|managing|regional|commercial|technical|financial|principal|acting|interim|joint|current|longtime|national|international|global|public|medical|legal|political|sales|operations|communications|research|development)$/;
const portfolio =
  /^(?:interior|foreign|home|finance|defence|defense|health|education|justice|state|treasury|energy|transport|transportation|commerce|labor|agriculture|security|trade)$/;
/** About a paragraph: what was named further back is no longer meant. */
const near = 350;
const far = 1500;
/** In the same sentence or the end of the one before: another state than the article's own. */
const beside = 120;

/** `words` are all the words of the phrase up to the role and what it is of: “Minister of Education” has “education”. */
export function ownerImplied(
  scene: Scene,
  role: string,
  words: readonly string[],
  before: number,
  ofPhrase = false,
): ImpliedOwner | null {
  const { lately } = scene;
  // “the journal's editor”
  const possessor = words.findIndex((w) => /^['’]s?$/.test(w));
  if (possessor > 0) return ownerCalled(scene, words[possessor - 1] ?? '', before);
  const name = (id: string): string => scene.types.named(id)?.name ?? '';
  const organisation = (fits: (name: string) => boolean) => lately.first('Organisation', (id) => fits(name(id)));
  if (judicial.test(role)) return lately.named(before, far, 'Organisation', (n) => /court|tribunal/i.test(n));
  if (role === 'minister') return ofMinister(scene, words, before, ofPhrase);
  // “President Hale” with nothing more.
  if (role === 'president' && words.length === 1 && scene.homeland?.sure === true) return scene.homeland;
  if (ofCountry.test(role)) return sureHome(scene) ?? lately.leader('Country');
  // “Permanent Secretary X” is one in a ministry.
  if (role === 'secretary' && words.some((w) => /^(?:permanent|principal|under)$/.test(w)))
    return lately.named(before, far, 'Organisation', (n) => ministry.test(n));
  if (/^(?:secretary|secretary-general)$/.test(role) && words.some((w) => portfolio.test(w)))
    return ofMinister(scene, words, before, ofPhrase);
  if (local.test(role)) return townOf(scene, before) ?? (scene.home === null ? mostNamed(scene, 'Place') : null);
  if (council.test(role)) return townCouncil(scene) ?? townOf(scene, before);
  const audits = role === 'auditor' ? organisation((n) => /\baudit/i.test(n)) : null;
  if (audits !== null) return audits;
  if (words.some((w) => /^(?:police|fire|sheriff)$/.test(w)))
    return (
      lately.named(before, far, 'Organisation', (n) => force.test(n)) ??
      (role === 'chief' ? scene.home : null) ??
      lately.first('Organisation', (id) => force.test(name(id)))
    );
  // “the chief of staff”: of somebody in office, not of the firm that is spoken of.
  if (/^(?:chief|staff)$/.test(role) && words.includes('staff')) return null;
  // “Chief Ana Moss”, “Commissioner Ana Moss”: no firm has any.
  if (words.filter((w) => w !== 'the').length === 1 && /^(?:chief|commissioner)$/.test(role))
    return lately.named(before, far, 'Organisation', (n) => force.test(n) || /\bcommission/i.test(n));
  const kind = words.slice(0, -1).find((w) => body.test(w));
  if (kind !== undefined)
    return lately.called(before, kind, 'Organisation') ?? (trade.test(kind) ? firmOf(scene, before) : null);
  if (parliamentary.test(role) && role !== 'speaker' && words.at(-2) !== 'his' && words.at(-2) !== 'her') {
    // Whoever sits in a house does not lead its committees.
    const house = organisation(
      (n) => parliament.test(n) && !/\b(?:committee|commission|panel|office|library)\b/i.test(n),
    );
    return house;
  }
  if (role === 'leader' && words.includes('opposition')) return sureHome(scene) ?? lately.leader('Country');
  if (words.some((w) => civic.test(w))) return scene.home ?? townCouncil(scene) ?? mostNamed(scene, 'Place');
  if (words.includes('state')) return sureHome(scene) ?? lately.leader('Country');
  // Papers that are quoted in passing have no directors here.
  const fits = (id: string): boolean => forOutlets.test(role) || !scene.types.is(id, 'Outlet');
  if (/^(?:its|their)$/.test(words[0] ?? '')) {
    const sentence = scene.reading.sentences.findLast((x) => x.start <= before)?.start ?? 0;
    // “‘We ended it,’ wrote its lawyer, Ana Moss”
    const opens = sentence === before || /^[“"‘]/.test(scene.reading.text.slice(sentence, sentence + 1));
    const { told } = lately;
    if (opens && told !== null && before - told.end < near && scene.types.is(told.entity, 'Organisation')) return told;
    return lately.named(before, near, 'Organisation', (_, id) => fits(id));
  }
  if (!leads.test(role) && !forOutlets.test(role)) return null;
  // “Fisheries Director X” of the Department of Fisheries
  const about = words.slice(0, -1).filter((w) => w.length > 4 && !rank.test(w));
  const named = about.map((w) => lately.first('Organisation', (id) => name(id).toLowerCase().split(' ').includes(w)));
  const found = named.find((n) => n !== null);
  if (found !== undefined) return found;
  const presides = /^chair/.test(role)
    ? lately.named(before, far, 'Organisation', (n) => /\b(?:committee|commission|board|council|panel)\b/i.test(n))
    : null;
  if (presides !== null) return presides;
  const topic = lately.topic(before, far);
  if (topic === null || !fits(topic.entity) || !suits(role, words, name(topic.entity))) return null;
  // What an earlier paragraph spoke of is meant only if the article speaks of it most; “a spokesman” is of nobody further off.
  const here = scene.reading.paragraphs.findLast((p) => p.start <= before);
  const justNow = words[0] === 'our' || topic.start >= (here?.start ?? 0);
  const mainly = ['Organisation', 'Vendor'].some((kind) => lately.main(kind)?.entity === topic.entity);
  return justNow || (mainly && !/^an?$/.test(words[0] ?? '')) ? topic : null;
}

/** The state that the article is at home in; one that it names in passing has no ministers of its own. */
const sureHome = ({ homeland }: Scene): ImpliedOwner | null => (homeland?.sure === true ? homeland : null);

/** The town that a mayor is of: where the article is at home, unless another one was just spoken of. */
function townOf({ lately, home, types }: Scene, before: number): ImpliedOwner | null {
  if (home === null) return lately.leader('Place');
  const last = lately.named(before, beside, 'Place', (_, id) => !types.is(id, 'Country'));
  return last === null || last.entity === home.entity ? home : null;
}

/** Of places named once each none is home. */
const mostNamed = ({ lately }: Scene, kind: string): ImpliedOwner | null => {
  const most = lately.main(kind);
  return most !== null && lately.times(most.entity) > 1 ? most : null;
};

/** The state named just before; of several in one sentence the one that opens it, for the others are whom it deals with. */
function stateBeside({ lately, reading }: Scene, before: number, within: number): ImpliedOwner | null {
  const last = lately.named(before, within, 'Country');
  const start = reading.sentences.findLast((s) => s.start <= before)?.start ?? 0;
  if (last === null || last.start < start || lately.between(start, before, 'Country').size < 2) return last;
  return lately.at(start, 'Country');
}

const deputy = /^(?:deputy|vice|junior)$/;
/** Whoever is chief of police is none of a union or council of chiefs. */
const force =
  /\b(?:police|sheriff|fire)\b(?! (?:chiefs|officers|union|association|federation|council|complaints|ombudsman|review))/i;

/** A council that sits for a town, not one of states or of a trade. */
const townCouncil = ({ lately, types }: Scene): ImpliedOwner | null =>
  lately.first('Organisation', (id) =>
    /\b(?:city|town|village|county|borough|district|municipal)? ?council$/i.test(types.named(id)?.name ?? ''),
  );

/** “the group's director”: the last one that is called so; of a company, the one that is spoken of. */
function ownerCalled(scene: Scene, noun: string, before: number): ImpliedOwner | null {
  const called = scene.lately.called(before, noun, 'Organisation');
  if (called !== null && before - called.start < 2 * near) return called;
  const topic = /^(?:company|firm|group|organi[sz]ation|charity|start-?up)$/.test(noun)
    ? scene.lately.topic(before, 2 * near)
    : null;
  return topic !== null && !scene.types.is(topic.entity, 'PublicBody', 'Country') ? topic : called;
}

const trade = /^(?:company|firm|manufacturer|supplier|vendor|start-?up)$/;
/** “the firm's director”: the firm is what the text speaks of, unless that is no firm. */
function firmOf({ lately, types }: Scene, before: number): ImpliedOwner | null {
  const topic = lately.topic(before, near);
  return topic !== null && !types.is(topic.entity, 'PublicBody', 'Outlet', 'Country') ? topic : null;
}

/** A committee or court has no chief engineer; a ministry has no founder. */
function suits(role: string, words: readonly string[], name: string): boolean {
  if (sitting.test(name)) return ofSitting.test(role);
  const trades =
    /^(?:founder|co-founder|cofounder|ceo|cfo|cto|coo|owner)$/.test(role) || words.join(' ').includes('finance chief');
  return !((trades || words.join(' ').endsWith('chief executive')) && ofPeople.test(name));
}

const sitting =
  /\b(?:committee|court|tribunal|parliament|senate|assembly|congress|panel|bundestag|knesset|duma|kenesh|rada|sejm|inquiry)\b/i;
const ofSitting =
  /^(?:chair(?:man|woman|person)?|clerk|secretary|counsel|registrar|spokes(?:man|woman|person)|president|speaker|coordinator|administrator)$/;
const ofPeople = /\b(?:ministry|department|police|council|commission|government|parliament)\b/i;

/** “Finance Minister X”, “the Minister of Water Resources”: of the ministry that is called so, else of the country. */
function ofMinister(scene: Scene, words: readonly string[], before: number, ofPhrase: boolean): ImpliedOwner | null {
  const { lately } = scene;
  if (words.includes('prime')) return stateBeside(scene, before, beside) ?? sureHome(scene) ?? lately.leader('Country');
  const about = words.filter(
    (w) =>
      w.length > 3 && !/^(?:minister|deputy|former|vice|acting|interim|junior|senior|then|outgoing|cabinet)$/.test(w),
  );
  const name = (id: string): string => (scene.types.named(id)?.name ?? '').toLowerCase();
  const isMinistry = (n: string): boolean => ministry.test(n);
  if (about.length > 0) {
    // “Finance Minister X” is one of the country's, “the Minister of Finance” heads a ministry.
    if (!ofPhrase && scene.homeland?.sure === true && words.at(-1) === 'minister' && !words.some((w) => deputy.test(w)))
      return stateBeside(scene, before, beside) ?? sureHome(scene);
    const own = lately.first('Organisation', (id) => isMinistry(name(id)) && about.some((w) => name(id).includes(w)));
    // Beside it in its own paragraph: another state than the article's own.
    const from = scene.reading.paragraphs.findLast((p) => p.start <= before)?.start ?? 0;
    const other = stateBeside(scene, before, Math.min(beside, before - from));
    return own ?? other ?? sureHome(scene) ?? lately.named(before, near, 'Country');
  }
  return (
    lately.named(before, near, 'Organisation', (n) => isMinistry(n.toLowerCase())) ??
    lately.only('Organisation', (id) => isMinistry(name(id))) ??
    lately.leader('Country')
  );
}
