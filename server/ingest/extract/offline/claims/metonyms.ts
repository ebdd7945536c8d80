const people =
  'government governments authorities authority officials administration leadership regime parliament police army military navy forces troops researchers scientists engineers analysts experts team staff employees workers management executives board lawyers investigators inspectors prosecutors regulators lawmakers soldiers journalists reporters unit officers intelligence warplanes jets drones missiles artillery'.split(
    ' ',
  );
const set = new Set(people);

const others =
  /(?:er|or|ers|ors|ist|ists|ion|ment|cost|costs|price|deal|contract|tender|user|users|report|data|plan|staff|team|route|law|bill|inquiry|rollout|launch|trial|trials|site|sites|market|case|crash|talks|goal|victim|victims|fund)$/;
const kinds =
  /^(?:scanner|scanners|meter|meters|monitor|monitors|reader|readers|server|servers|router|routers|computer|computers|sensor|sensors|tracker|processor|processors|generator|reactor|transmitter|detector|detectors|printer|printers|lever|application|station|stations|instrument|equipment|helicopter|helicopters|launcher|tower|poster|paper|newsletter)$/;

/** “the Lynx users” are not Lynx, “the Lynx scanners” are. */
export const leavesThing = (word: string): boolean => others.test(word) && !kinds.test(word);

/** Heads that act for whoever they belong to: what Acme's engineers build, Acme builds. */
export const standsForOwner = (word: string): boolean => set.has(word);
