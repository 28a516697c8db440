/** Firefox shows its list of downloads after each one and gives it the keyboard. */

/** The list comes within this time, or not at all. */
const SOON_MS = 5_000;

/**
 * To be called right after a download: tells when the window has lost the keyboard, to which what is typed
 * would be lost, and when it has it again.
 */
export function watchKeyboard(page: Window, away: (isAway: boolean) => void): void {
  const tell = (): void => {
    // A frame of the page that takes the keyboard takes it from nobody.
    if (page.document.hasFocus()) return;
    away(true);
    page.addEventListener('focus', () => away(false), { once: true });
  };
  if (!page.document.hasFocus()) tell();
  else {
    page.addEventListener('blur', tell, { once: true, signal: AbortSignal.timeout(SOON_MS) });
  }
}
