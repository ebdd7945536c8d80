/** How a predicate is said with a verb. Frames are written for the active; passives and relatives are turned round first. */
export type VerbFrame = {
  readonly predicate: string;
  readonly verbs: readonly string[];
  /** Where the ends stand: subject, object, second (object), client (“chose X to build”: who chose), maker (“uses X cameras”), newMaker (“replaced it with X cameras”), paidMaker (“paid for X cameras”), lender (“with a loan from X”) or a preposition; the first that holds an entity of a fitting type. */
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly instrument?: readonly string[];
  /** Heads the direct object must have: “signed a contract with”. */
  readonly noun?: readonly string[];
  /** Heads that make it something else: whoever provides money funds. */
  readonly notNoun?: readonly string[];
  /** Types that the subject or object must be of beyond what the ontology asks. */
  readonly subjectTypes?: readonly string[];
  readonly objectTypes?: readonly string[];
  /** Types that an object must be of that is named itself, not only through what is its own: “questioned Acme's figures”. */
  readonly bareTypes?: readonly string[];
  /** With one of these prepositions it says something else. */
  readonly without?: readonly string[];
  /** What the object is to do: “chose Acme to build”. */
  readonly toDo?: readonly string[];
  /** Heads that the infinitive hangs on: “won a contract to supply”. */
  readonly after?: readonly string[];
  /** What must come with it: “paid Acme for”. */
  readonly needs?: string;
  /** Without an object of its own that is somebody: “paid for the cameras”. */
  readonly alone?: boolean;
  /** Without any object: “moved to Zenda”, not “moved its servers to Zenda”. */
  readonly intransitive?: boolean;
  /** Of these the thing is no more: “dropped the system”, “withdrew its bid”. */
  readonly undone?: readonly string[];
  /** Only of passives: “made in Zenda by Acme”. */
  readonly passive?: boolean;
  /** Agents without a name act for the place they are in: “used by police in Ruritania”. */
  readonly agents?: boolean;
  /** Not yet done though nothing says “will”: a bid, a deal, a pledge. */
  readonly planned?: boolean;
  /** Rests on its subject's own words. */
  readonly spoken?: boolean;
  /** Where goods without a name stand, to become the label. */
  readonly goods?: readonly string[];
  readonly label?: string;
  /** The verb is the label, with the preposition of its object: “competes with”. */
  readonly labelVerb?: boolean;
  /** The object may be whoever the thing belongs to: “criticised Acme's handling of” criticises Acme. */
  readonly loose?: boolean;
};

/**
 * How a predicate is said with a noun. `bearer` is who or what the noun is said of (“X, a subsidiary of Y”: X), `owner`
 * whose it is (Y). Without a bearer the ends stand in the noun's own prepositions (“the contract between X and Y”).
 */
export type NounFrame = {
  readonly predicate: string;
  readonly nouns: readonly string[];
  readonly subject: readonly NounSlot[];
  readonly object: readonly NounSlot[];
  readonly instrument?: readonly NounSlot[];
  readonly bearerTypes?: readonly string[];
  readonly ownerTypes?: readonly string[];
  readonly planned?: boolean;
  readonly spoken?: boolean;
  readonly labelNoun?: boolean;
  readonly label?: string;
};
export type NounSlot = 'bearer' | 'owner' | 'modifier' | 'possessor' | 'between' | string;
