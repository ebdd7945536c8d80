import { useMediaQuery } from '@mantine/hooks';
import { Search as SearchIcon } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { IconButton } from '../ui/Button.tsx';
import { Mark } from './Mark.tsx';
import { Menu } from './Menu.tsx';
import { isOpen, pages } from './pages.ts';
import { Search } from './Search.tsx';
import styles from './shell.module.css';
import { ThemeToggle } from './ThemeToggle.tsx';
import { ShareView } from './views/ShareView.tsx';

const narrow = '(max-width: 700px)';

export function TopBar() {
  const [path] = useLocation();
  const small = useMediaQuery(narrow, false, { getInitialValueInEffect: false });
  const [searching, setSearching] = useState(false);
  const brand = (
    <Link className={styles.brand} href="/" aria-label="Claimgraph, to Explore">
      <Mark />
      Claimgraph
    </Link>
  );
  if (small)
    return (
      <header className={styles.bar}>
        {searching ? (
          <Search autoFocus onDone={() => setSearching(false)} />
        ) : (
          <>
            <Menu />
            {brand}
            <IconButton icon={SearchIcon} label="Search" onClick={() => setSearching(true)} />
          </>
        )}
      </header>
    );
  return (
    <header className={styles.bar}>
      {brand}
      <nav className={styles.pages} aria-label="Pages">
        {pages.map(({ href, word }) => (
          <Link key={href} className={styles.way} href={href} aria-current={isOpen(href, path) ? 'page' : undefined}>
            {word}
          </Link>
        ))}
      </nav>
      <div className={styles.tools}>
        <Search />
        {path === '/' && <ShareView />}
        <ThemeToggle />
      </div>
    </header>
  );
}
