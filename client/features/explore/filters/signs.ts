import { type Stance, type Standing, stances, standings } from '../../../../server/contract/terms.ts';

export const standingOf = (value: string): Standing | null => standings.find((s) => s === value) ?? null;
export const stanceOf = (value: string): Stance | null => stances.find((s) => s === value) ?? null;
