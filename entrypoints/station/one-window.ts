const WINDOW = 'customer-lens-station-window';

/**
 * Takes the station for this window, for as long as it is open: two windows would write over what was set up in one
 * another.
 * @param steal takes it from the window that has it.
 * @param lost called when another window has taken it.
 * @returns whether it is this window's now.
 */
export function takeStation(steal: boolean, lost: () => void): Promise<boolean> {
  return new Promise((answer) => {
    navigator.locks
      .request(WINDOW, steal ? { steal } : { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock ? new Promise(() => {}) : undefined;
      })
      .catch(lost);
  });
}
