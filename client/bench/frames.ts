/** How long frames of one activity were apart. */
export type Pace = { readonly fps: number; readonly p95: number };

/** A message is delivered after the frame that is being made, where a timer may wait for the next. */
function afterFrame(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}

/** Counts the frames of the page and those in which an engine drew. */
export function watchFrames() {
  let heard: (() => void)[] = [];
  let times: number[] = [];
  let repainted = Promise.resolve(0);
  const drew = () => {
    times.push(performance.now());
    const told = heard;
    heard = [];
    for (const tell of told) tell();
  };
  /** Time at which what is drawn next stands on the screen: the first task after the frame in which it was drawn. */
  const nextDrawn = () =>
    new Promise<number>((done) => {
      heard.push(() => afterFrame(() => done(performance.now())));
    });
  return {
    drew,
    nextDrawn,
    /** Once nothing has been drawn for a while, at most ten seconds. */
    settled: async () => {
      const until = performance.now() + 10_000;
      const last = () => times.at(-1) ?? 0;
      do await new Promise((r) => setTimeout(r, 250));
      while (performance.now() - last() < 400 && performance.now() < until);
    },
    /** `drawn`: only frames in which the engine drew; otherwise every frame the page could show. */
    count: async (kind: 'drawn' | 'page', ms: number): Promise<Pace> => {
      const start = performance.now();
      const shown: number[] = [];
      times = [];
      await new Promise<void>((done) => {
        const tick = () => {
          shown.push(performance.now());
          if (performance.now() - start < ms) requestAnimationFrame(tick);
          else done();
        };
        requestAnimationFrame(tick);
      });
      const all = kind === 'drawn' ? times : shown;
      const took = performance.now() - start;
      const gaps = all.map((t, i) => t - (all[i - 1] ?? start)).sort((a, b) => a - b);
      return { fps: (all.length / took) * 1000, p95: gaps[Math.floor(gaps.length * 0.95)] ?? took };
    },
    /** Longest time between two frames from now until nothing is drawn any more: the sharp frame after a gesture. */
    sharp: async () => {
      let [last, longest] = [performance.now(), 0];
      const [start, from] = [last, times.length];
      await new Promise<void>((done) => {
        const tick = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          const quiet = now - Math.max(start, times.length > from ? (times.at(-1) ?? 0) : 0) > 600;
          if (quiet) done();
          else requestAnimationFrame(tick);
        };
        requestAnimationFrame(tick);
      });
      return longest;
    },
    /** Waits for the next release of the mouse; `repainted` then tells the ms to the frame that shows what came of it. */
    arm: () => {
      repainted = new Promise<number>((done) => {
        const up = (e: MouseEvent) => {
          void nextDrawn().then((at) => done(at - e.timeStamp));
        };
        window.addEventListener('mouseup', up, { capture: true, once: true });
      });
    },
    repainted: () => repainted,
  };
}
