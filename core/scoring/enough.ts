/** Answers from which on a score is shown; below, it is still being collected. */
export const COLLECTING_BELOW = 10;

/** Answers from which on a team's own score leads; below, the one that leans on similar teams does. */
export const POOLED_LEADS_BELOW = 30;
