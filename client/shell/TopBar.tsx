import { useMediaQuery } from '@mantine/hooks';
import { Link, useLocation } from 'wouter';
import { useGoTo } from './goTo.ts';
import { Mark } from './Mark.tsx';
import { Menu } from './Menu.tsx';
import { isOpen, pages } from './pages.ts';
import { Opener } from './palette/Opener.tsx';
import { ReviewCount } from './ReviewCount.tsx';
import styles from './shell.module.css';
import { ThemeToggle } from './ThemeToggle.tsx';
import { ShareView } from './views/ShareView.tsx';

const narrow = '(max-width: 700px)';

export function TopBar() {
  const [path] = useLocation();
  useGoTo();
  const small = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const brand = (
    <Link className={styles.brand} href="/" aria-label="Claimgraph, to Explore">
      <Mark />
      Claimgraph
    </Link>
  );
  if (small)
    return (
      <header className={styles.bar}>
        <Menu />
        {brand}
        <Opener small />
      </header>
    );
  return (
    <header className={styles.bar}>
      {brand}
      <nav className={styles.pages} aria-label="Pages">
        {pages.map(({ href, word }) => (
          <Link key={href} className={styles.way} href={href} aria-current={isOpen(href, path) ? 'page' : undefined}>
            {word}
            {href === '/review' && <ReviewCount />}
          </Link>
        ))}
      </nav>
      <div className={styles.tools}>
        <Opener small={false} />
        {path === '/' && <ShareView />}
        <ThemeToggle />
      </div>
    </header>
  );
}
