/**
 * As long as names are; the same ones are asked for again and again. No more than so many are kept, as a name that was cut
 * out of an article keeps the whole of it in memory.
 */
const [longestName, mostNames] = [100, 4000];

/** `of`, which keeps what it said of names. Whatever it says must depend on nothing else, and nobody may change it. */
export function remembered<T>(of: (name: string) => T): (name: string) => T {
  const said = new Map<string, T>();
  return (name) => {
    if (name.length > longestName) return of(name);
    const known = said.get(name);
    if (known !== undefined) return known;
    if (said.size >= mostNames) said.clear();
    const fresh = of(name);
    said.set(name, fresh);
    return fresh;
  };
}
