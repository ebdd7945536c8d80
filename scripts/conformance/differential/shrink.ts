/** Makes choices fewer and smaller as long as they keep their fault; gives up after so many tries. */
export async function shrink(
  choices: readonly number[],
  isStill: (fewer: readonly number[]) => Promise<boolean>,
  tries = 250,
): Promise<readonly number[]> {
  let best = choices;
  let left = tries;
  const attempt = async (fewer: readonly number[]): Promise<boolean> => {
    if (left <= 0) return false;
    left -= 1;
    if (!(await isStill(fewer))) return false;
    best = fewer;
    return true;
  };
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < best.length && left > 0; )
      if (!(await attempt([...best.slice(0, at), ...best.slice(at + size)]))) at += size;
  for (let at = 0; at < best.length && left > 0; at += 1) {
    const choice = best[at] ?? 0;
    for (const smaller of [0, Math.floor(choice / 2), choice - 1])
      if (smaller >= 0 && smaller < choice && (await attempt(best.with(at, smaller)))) break;
  }
  return best;
}
