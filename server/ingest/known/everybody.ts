import { foldName } from '../../claims/fold.ts';
import type { DocumentEntity } from '../../contract/document.ts';
import { hashOf } from '../packed/hash.ts';
import { Interned } from '../packed/interned.ts';
import { Postings } from '../packed/postings.ts';
import { longer, Texts } from '../packed/texts.ts';
import { coreWords } from '../resolve/nameForms.ts';

/** What two names that may mean one have in common. */
export const formKey = (form: string): string => coreWords(form).join(' ') || foldName(form);
/** Stands in no name and no id. */
const between = '\0';

/**
 * Everybody who has a name, to be found by it or by id: some hundred bytes each, as a graph of very many articles knows
 * millions. An unnamed voice is nobody whom another article could mean, and is not kept.
 */
export class Everybody {
  readonly #ids = new Interned();
  /** Name and aliases; who got another gets a new record. */
  readonly #names = new Texts();
  readonly #types = new Interned();
  readonly #countries = new Interned();
  readonly #byForm = new Postings();
  #namesOf = new Uint32Array(1 << 8);
  #typesOf = new Uint32Array(1 << 8);
  #countriesOf = new Uint32Array(1 << 8);

  constructor() {
    this.#countries.add('');
  }
  get size(): number {
    return this.#ids.size;
  }
  has(id: string): boolean {
    return this.#ids.numberOf(id) !== undefined;
  }
  get(id: string): DocumentEntity | undefined {
    const n = this.#ids.numberOf(id);
    return n === undefined ? undefined : this.#entity(n);
  }
  /** Adds somebody, or puts their names and types in the place of those known. */
  put(entity: DocumentEntity): void {
    if (entity.unnamed) return;
    const before = this.#ids.size;
    const n = this.#ids.add(entity.id);
    const names = [entity.name, ...entity.aliases].join(between);
    const isNew = n === before;
    if (n >= this.#namesOf.length) {
      this.#namesOf = longer(this.#namesOf);
      this.#typesOf = longer(this.#typesOf);
      this.#countriesOf = longer(this.#countriesOf);
    }
    this.#typesOf[n] = this.#types.add(entity.types.join(between));
    const old = isNew ? '' : this.#names.get(this.#namesOf[n] ?? 0);
    if (!isNew && old === names) return;
    this.#namesOf[n] = this.#names.add(names);
    const had = new Set(isNew ? [] : old.split(between).map(formKey));
    for (const key of new Set(names.split(between).map(formKey))) if (!had.has(key)) this.#byForm.add(hashOf(key), n);
  }
  /** Who bears a name that may mean the same as this one. */
  called(form: string): DocumentEntity[] {
    const key = formKey(form);
    return this.#byForm
      .of(hashOf(key))
      .map((n) => this.#entity(n))
      .filter((e) => [e.name, ...e.aliases].some((own) => formKey(own) === key));
  }
  /** Names of the countries that somebody belongs to, as far as anything tells. */
  countriesOf(id: string): ReadonlySet<string> {
    const names = this.#countries.get(this.#countriesOf[this.#ids.numberOf(id) ?? -1] ?? 0);
    return names === '' ? nowhere : new Set(names.split(between));
  }
  belongsTo(id: string, countries: ReadonlySet<string>): void {
    const n = this.#ids.numberOf(id);
    if (n !== undefined) this.#countriesOf[n] = this.#countries.add([...countries].join(between));
  }
  *[Symbol.iterator](): Iterator<DocumentEntity> {
    for (let n = 0; n < this.#ids.size; n += 1) yield this.#entity(n);
  }

  #entity(n: number): DocumentEntity {
    const [name = '', ...aliases] = this.#names.get(this.#namesOf[n] ?? 0).split(between);
    const types = this.#types.get(this.#typesOf[n] ?? 0).split(between);
    return { id: this.#ids.get(n), types, name, aliases, summary: null, unnamed: false };
  }
}

const nowhere: ReadonlySet<string> = new Set();
