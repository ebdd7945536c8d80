import type { LucideIcon } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';

type Look = {
  /** `primary`: the one thing to do here. `plain`: bordered. `quiet`: no border. `inverse`: on an inverse bar. */
  kind?: 'primary' | 'plain' | 'quiet' | 'inverse';
  icon?: LucideIcon;
  small?: boolean;
  children?: ReactNode;
};
const classes = ({ kind = 'plain', small = false }: Look) =>
  `${styles.button} ${styles[kind]} ${small ? styles.small : ''}`;
const Inside = ({ icon: Icon, children }: Look) => (
  <>
    {Icon && <Icon size={16} strokeWidth={1.8} aria-hidden="true" />}
    {children}
  </>
);

export function Button({ kind, icon, small, children, ...rest }: Look & Omit<ComponentProps<'button'>, 'className'>) {
  const look: Look = { ...(kind && { kind }), ...(icon && { icon }), ...(small && { small }), children };
  return (
    <button type="button" {...rest} className={classes(look)}>
      <Inside {...look} />
    </button>
  );
}

/** A button's look for something that goes somewhere: a real link with an address. */
export function ButtonLink({
  kind,
  icon,
  small,
  children,
  href,
  ...rest
}: Look & { href: string; onClick?: () => void; 'aria-label'?: string }) {
  const look: Look = { ...(kind && { kind }), ...(icon && { icon }), ...(small && { small }), children };
  return (
    <Link href={href} {...rest} className={classes(look)}>
      <Inside {...look} />
    </Link>
  );
}

/** A sign alone: the label is what screen readers and the tooltip say. */
export function IconButton({
  icon: Icon,
  label,
  kind = 'quiet',
  ...rest
}: { icon: LucideIcon; label: string; kind?: Look['kind'] } & Omit<
  ComponentProps<'button'>,
  'className' | 'children'
>) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={`${styles.button} ${styles.sign} ${styles[kind]}`}
    >
      <Icon size={18} strokeWidth={1.8} aria-hidden="true" />
    </button>
  );
}
