/** Keys as a keyboard sends them, Cyrillic ones too: Playwright's own typing sends no keydown for those. */
import type { Page } from '@playwright/test';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Types a text key by key, with so many milliseconds from key to key. */
export async function typeKeys(page: Page, text: string, milliseconds: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  for (const key of text) {
    const pressed = { key, text: key, unmodifiedText: key };
    await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed });
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    if (milliseconds > 0) await pause(milliseconds);
  }
  await browser.detach();
}

/** Types cells of a row, Tab between them, Enter after the last. */
export async function typeRow(
  page: Page,
  cells: readonly string[],
  milliseconds: number,
): Promise<void> {
  for (const [index, text] of cells.entries()) {
    if (text !== '') await typeKeys(page, text, milliseconds);
    await page.keyboard.press(index < cells.length - 1 ? 'Tab' : 'Enter');
  }
}
