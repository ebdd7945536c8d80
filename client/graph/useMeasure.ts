import { useEffect, useState } from 'react';
import { fontsReady, type Measure, pageMeasure } from './measure.ts';

let ready: Measure | null = null;
/** The page's own measure once its fonts are there; null until then. */
export function useMeasure(): Measure | null {
  const [measure, setMeasure] = useState<Measure | null>(() => ready);
  useEffect(() => {
    if (ready) return;
    let gone = false;
    void fontsReady().then(() => {
      ready ??= pageMeasure();
      if (!gone) setMeasure(() => ready);
    });
    return () => {
      gone = true;
    };
  }, []);
  return measure;
}
