/** Of the processor, in ms, since this process began. */
export const usedCpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Whether what began at `began[0]` has used too much by now; 0: nothing is under way. It is read once: another thread may
 * end it while we ask what was used, and then everything since the process began would count.
 */
export const overdue = (began: ArrayLike<number>, used: () => number, most: number): boolean => {
  const at = began[0] ?? 0;
  return at > 0 && used() - at > most;
};
