/** Sizes in px; in a file of their own because a build writes another file's numbers into the code where they are used. */

/** What a folded card needs, and a slim tab, at any zoom: a browser rounds. */
export const FOLDED = 120;
export const SLIM = 56;
export const SLIM_WIDTH = 340;
export const NARROW_WIDTH = 168;
export const DOCK_WIDTH = 400;
/** The widest that the panel gets after or in the content. */
export const CONTENT_WIDTH = 760;
/** Between the panel and the window's edge. */
export const EDGE = 16;
/** Heights that the frame takes: few, because the host can read them. */
const STEPS = [SLIM, FOLDED, 176, 288, 480, 800] as const;

/** The smallest step that holds a content of this height. */
export const heightStep = (height: number): number => STEPS.find((step) => step >= height) ?? 800;

/** How long the page is held up in one go, in ms, and how long it then has for itself. */
export const STEP_BUDGET = 1;
export const STEP_PAUSE = 16;
