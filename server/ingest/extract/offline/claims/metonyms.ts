const people =
  'government governments authorities authority officials administration leadership regime parliament police army military navy forces troops researchers scientists engineers analysts experts team staff employees workers management executives board lawyers investigators inspectors prosecutors regulators lawmakers soldiers journalists reporters unit officers intelligence warplanes jets drones missiles artillery'.split(
    ' ',
  );
const set = new Set(people);

/** Heads that act for whoever they belong to: what Acme's engineers build, Acme builds. */
export const standsForOwner = (word: string): boolean => set.has(word);
