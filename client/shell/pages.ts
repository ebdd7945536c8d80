/** Only what works is in the navigation. */
export const pages: readonly { readonly href: string; readonly word: string }[] = [
  { href: '/', word: 'Explore' },
  { href: '/voices', word: 'Voices' },
  { href: '/disputes', word: 'Disputes' },
  { href: '/articles', word: 'Articles' },
  { href: '/queries', word: 'Queries' },
  { href: '/review', word: 'Review' },
];
/** Paths between entities, comparing them and their dossiers are a part of exploring, adding articles of reading them. */
export const isOpen = (href: string, path: string): boolean =>
  href === '/'
    ? ['/', '/paths', '/when', '/compare'].includes(path) || path.startsWith('/entities/')
    : path === href || (href === '/articles' && path === '/import') || path.startsWith(`${href}/`);
