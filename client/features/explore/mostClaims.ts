/** Claims of an entity that its inspector reads, the most contested first; the dossier reads them all. */
export const mostClaims = 500;
/** And of a Link. */
export const mostOfLink = 200;
