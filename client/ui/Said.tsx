import type { ReactNode } from 'react';

/** Said to screen readers, not shown: where a sign stands without its word. */
export const Said = ({ children }: { children: ReactNode }) => <span className="cg-said">{children}</span>;
