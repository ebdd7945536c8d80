import { useLocation } from 'wouter';
import { ButtonLink } from '../ui/Button.tsx';
import { Empty } from '../ui/states.tsx';
import styles from './shell.module.css';

export function NotFound() {
  const [path] = useLocation();
  return (
    <div className={styles.waiting}>
      <h1 className="cg-said">Page not found</h1>
      <Empty title="There is no page at this address" action={<ButtonLink href="/">Go to Explore</ButtonLink>}>
        {path} leads nowhere. The search above finds entities, claims and articles by their words.
      </Empty>
    </div>
  );
}
