// Waiting times in ms; measured from the address becoming known. They have a file of their own because a build
// writes another file's numbers into the code where they are used.

export const LAYOUT_PATIENCE = 8000;
export const LINK_PATIENCE = 1500;
export const STALE_PATIENCE = 2000;
/** A busy machine takes its time; from the frame's loading on it has none. */
export const LOADED_WITHIN = 10_000;
export const ALIVE_WITHIN = 2000;
/** Whether the extension is still there, and the address the same. */
export const CHECK_EVERY = 1000;
/** After something has changed, and a second time when what it set off has ended. */
export const WHILE_IN_USE = 100;
export const AFTER_USE = 600;
export const FIGHT_WINDOW = 10_000;
export const FIGHTS = 10;
/** How long after a person's click a browser counts what moves as expected. */
export const CLICK_COUNTS = 500;
/** How long the page's own loading is waited for. */
export const LOADING = 300;
