/** How Chromium, Firefox, Safari and Vite's preloading say that a page's code did not arrive. */
const said =
  /failed to fetch dynamically imported module|error loading dynamically imported module|importing a module script failed|unable to preload css|is not a valid javascript mime type/i;
export const couldNotFetch = (e: unknown): boolean =>
  typeof e === 'object' && e !== null && 'message' in e && typeof e.message === 'string' && said.test(e.message);
