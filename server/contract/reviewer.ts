/** On a write: who decides, percent-encoded. By itself, as every request of the app reads it and no other word of a review. */
export const reviewerHeader = 'claimgraph-reviewer';
