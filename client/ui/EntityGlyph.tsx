import {
  Building2,
  Calendar,
  Cctv,
  Cpu,
  FileText,
  Flag,
  Landmark,
  type LucideIcon,
  MapPin,
  Newspaper,
  Tag,
  User,
} from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './entity-glyph.module.css';
import { type EntityLook, lookOf } from './entityLook.ts';

/** The canvas draws the same icons. */
export const entityIcons: Readonly<Record<EntityLook, LucideIcon>> = {
  vendor: Cctv,
  system: Cpu,
  country: Flag,
  place: MapPin,
  organisation: Building2,
  publicbody: Landmark,
  person: User,
  outlet: Newspaper,
  event: Calendar,
  work: FileText,
  topic: Tag,
};
/** In a box of 24, as the canvas draws them. */
const shapes: Readonly<Record<EntityLook, ReactNode>> = {
  vendor: <polygon points="1.3,12 6.8,2.4 17.2,2.4 22.7,12 17.2,21.6 6.8,21.6" />,
  system: <rect x="2" y="2" width="20" height="20" rx="4.5" />,
  country: (
    <>
      <circle cx="12" cy="12" r="11" />
      <circle cx="12" cy="12" r="8.8" />
    </>
  ),
  place: <polygon points="12,1.2 22.8,12 12,22.8 1.2,12" />,
  organisation: <polygon points="7.4,1.6 16.6,1.6 22.4,7.4 22.4,16.6 16.6,22.4 7.4,22.4 1.6,16.6 1.6,7.4" />,
  publicbody: <polygon points="12,1.4 23,9.6 18.8,22 5.2,22 1,9.6" />,
  person: <circle cx="12" cy="12" r="11" />,
  outlet: <path d="M2 4.6 Q12 .8 22 4.6 V19.4 Q12 23.2 2 19.4 Z" />,
  event: <polygon points="12,1 20.8,5.2 23,14.7 16.9,22.4 7.1,22.4 1,14.7 3.2,5.2" />,
  work: <rect x="3.4" y="1.2" width="17.2" height="21.6" />,
  topic: <polygon points="1.4,3.6 15.4,3.6 22.8,12 15.4,20.4 1.4,20.4" />,
};

/** What an entity is, by shape, icon and colour. Says nothing to screen readers: the name stands beside it. */
export function EntityGlyph({
  types,
  size = 22,
  filled = false,
}: {
  types: readonly string[];
  size?: number;
  filled?: boolean;
}) {
  const look = lookOf(types);
  const Icon = entityIcons[look];
  return (
    <svg
      className={styles.glyph}
      data-look={look}
      data-filled={filled || undefined}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <g className={styles.shape}>{shapes[look]}</g>
      <Icon
        className={styles.icon}
        x={look === 'topic' ? 4 : 6.25}
        y={6.25}
        width={11.5}
        height={11.5}
        strokeWidth={2.4}
      />
    </svg>
  );
}
