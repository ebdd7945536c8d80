import type { ExtractedAssertion, ExtractedClaim } from '../../../../contract/extraction.ts';
import type { Range } from '../../reading.ts';
import type { Found } from './found.ts';
import type { Types } from './typed.ts';
import type { Told } from './voices/voices.ts';

type Growing = {
  claim: Omit<ExtractedClaim, 'id' | 'assertions'>;
  assertions: ExtractedAssertion[];
  implied: boolean;
};

/** Puts together what several passages claim alike: one claim, one assertion for each stance and chain of voices. */
export class Collection {
  private readonly claims = new Map<string, Growing>();
  private readonly text: string;
  private readonly types: Types;

  constructor(text: string, types: Types) {
    this.text = text;
    this.types = types;
  }

  add(read: Found, told: Told): void {
    const found = this.ofTown(read);
    if (!this.allowed(found)) return;
    const label = found.label ?? null;
    const key = this.keyOf(found);
    const growing = this.claims.get(key) ?? {
      claim: {
        subject: found.subject,
        predicate: found.predicate,
        object: found.object,
        instrument: found.instrument ?? null,
        figure: found.figure ?? null,
        modality: modalityOf(found, told),
        label,
      },
      assertions: [],
      implied: true,
    };
    this.claims.set(key, growing);
    growing.implied &&= found.implied === true;
    // “signed a contract with”, then “for 40 cameras”
    if (found.predicate === 'SUPPLIES') growing.claim = { ...growing.claim, label: growing.claim.label ?? label };
    if (growing.assertions.some((a) => a.stance === told.stance && a.voices.join(' ') === told.voices.join(' ')))
      return;
    growing.assertions.push({ stance: told.stance, voices: [...told.voices], ...this.passage(found.passage) });
  }

  finish(): ExtractedClaim[] {
    const all = [...this.claims.values()];
    const said = new Set(
      all.flatMap(({ claim, implied }) => (implied ? [] : `${claim.subject} ${roleOf(claim.label)}`)),
    );
    // “President Hale” of an article that elsewhere says of what: that says more than what surrounds the name.
    const kept = all.filter(({ claim, implied }) => {
      const role = `${claim.subject} ${roleOf(claim.label)}`;
      // Of two surroundings, those in which somebody is brought in count.
      return !implied || (!said.has(role) && said.add(role) !== undefined);
    });
    const posts = new Set(
      kept.flatMap(({ claim: c }) => (c.predicate === 'HOLDS_ROLE' ? `${c.subject} ${c.object}` : [])),
    );
    // Who has a post in a body is no mere member of it, and runs it as such.
    const told = kept.filter(
      ({ claim: c }) => !/^(?:MEMBER_OF|OPERATES)$/.test(c.predicate) || !posts.has(`${c.subject} ${c.object}`),
    );
    return told.map(({ claim, assertions }, i) => ({ id: `c${i + 1}`, ...claim, assertions }));
  }

  /** A town is no party to a contract, but it gets what it orders. */
  private ofTown(found: Found): Found {
    if (found.predicate !== 'CONTRACTS_WITH') return found;
    const { types } = this;
    const isTown = (id: string) => types.is(id, 'Place') && !types.fits('CONTRACTS_WITH', 'subject', id);
    const isFirm = (id: string) => types.is(id, 'Organisation') && !types.is(id, 'PublicBody', 'Outlet', 'Country');
    const [firm, town] = isTown(found.subject) ? [found.object, found.subject] : [found.subject, found.object];
    return isTown(town) && isFirm(firm) ? { ...found, predicate: 'SUPPLIES', subject: firm, object: town } : found;
  }

  private allowed(found: Found): boolean {
    const { types } = this;
    const predicate = types.predicate(found.predicate);
    if (predicate === undefined || found.subject === found.object) return false;
    if (!types.fits(found.predicate, 'subject', found.subject) || !types.fits(found.predicate, 'object', found.object))
      return false;
    if (found.instrument != null && !types.fits(found.predicate, 'instrument', found.instrument)) return false;
    if (predicate.sameKind && !types.sameKind(found.subject, found.object)) return false;
    if (predicate.figure === 'required' && found.figure == null) return false;
    return predicate.labelled !== 'required' || (found.label ?? '') !== '';
  }

  /** The first label stays: “founder” and later “the founder” are one claim; another role is another. */
  private keyOf(found: Found): string {
    const ends = [found.subject, found.object];
    if (this.types.predicate(found.predicate)?.symmetric === true) ends.sort();
    const figure = found.figure == null ? '' : `${found.figure.low}-${found.figure.value}-${found.figure.high}`;
    const more = found.predicate === 'OTHER' ? found.label : found.predicate === 'HOLDS_ROLE' ? '' : found.instrument;
    return [found.predicate, ...ends, more ?? '', figure].join('|');
  }

  private passage({ start, end }: Range): { start: number; end: number; text: string } {
    return { start, end, text: this.text.slice(start, end) };
  }
}

/** “Minister of Education”, “former education minister”: minister. */
const roleOf = (label: string | null): string =>
  (label ?? '')
    .toLowerCase()
    .split(/ (?:of|for|at|in|until|from) /)[0]
    ?.split(' ')
    .at(-1) ?? '';

function modalityOf(found: Found, told: Told): ExtractedClaim['modality'] {
  if (found.planned === true) return 'planned';
  if (found.alleged === true || (told.alleged && found.descriptor !== true)) return 'alleged';
  return told.own && found.hedged !== true ? 'asserted' : 'reported';
}
