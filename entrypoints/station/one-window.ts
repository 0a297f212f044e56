const WINDOW = 'customer-lens-station-window';

/**
 * Takes the station for this window, for as long as it is open: two windows would write over what was set up in one
 * another.
 * @param how `ifAvailable`: only if no window has it; `steal`: from the window that has it; else once it is free.
 * @param lost called when another window has taken it.
 * @returns whether it is this window's now.
 */
export function takeStation(how: LockOptions, lost: () => void): Promise<boolean> {
  return new Promise((answer) => {
    navigator.locks
      .request(WINDOW, how, (lock) => {
        answer(lock !== null);
        return lock ? new Promise(() => {}) : undefined;
      })
      .catch(lost);
  });
}
