/** Where a generator's choices come from: 0 is always the simplest. */
export type Draw = {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** One of the makers; the first is the simplest. */
  one<T>(makers: readonly (() => T)[]): T;
  /** True once in `n` times. */
  once(n: number): boolean;
};

/** Choices by chance, written down, so that the same query can be made again and then made smaller. */
export function chance(seed: number): { readonly draw: Draw; readonly choices: readonly number[] } {
  const choices: number[] = [];
  let state = seed >>> 0;
  const next = () => {
    // Mulberry32: the same on every machine.
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const draw = drawing((n) => {
    const choice = Math.floor(next() * n);
    choices.push(choice);
    return choice;
  });
  return { draw, choices };
}

/** The choices given, and the simplest ones behind their end. */
export function again(choices: readonly number[]): Draw {
  let at = 0;
  return drawing((n) => {
    const choice = choices[at] ?? 0;
    at += 1;
    return Math.min(choice, n - 1);
  });
}

function drawing(below: (n: number) => number): Draw {
  return {
    below,
    one: (makers) => {
      const make = makers[below(makers.length)];
      if (make === undefined) throw new Error('nothing to choose from');
      return make();
    },
    once: (n) => below(n) === n - 1,
  };
}
