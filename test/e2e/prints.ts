/** What a printer would get, which a test cannot look into. */
import type { Page } from '@playwright/test';

/** The frame that was printed, and what stood in it. */
export interface Printed {
  readonly isFrame: boolean;
  readonly title: string;
  readonly text: string;
  readonly scripts: number;
  readonly style: string;
}

/** Stands for the browser's printing in every frame of the page. */
export function catchPrints(): void {
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
  const whole = window as unknown as { printed?: Printed[]; closePrinting?: () => void };
  window.print = () => {
    const top = window.parent as unknown as typeof whole;
    top.printed = [
      ...(top.printed ?? []),
      {
        isFrame: window.parent !== window,
        title: plain(document.title),
        text: plain(document.body.textContent ?? ''),
        scripts: document.scripts.length,
        style: document.querySelector('style')?.textContent ?? '',
      },
    ];
    top.closePrinting = () => void window.dispatchEvent(new Event('afterprint'));
  };
}

/** What was printed of the page so far. */
export const printedOn = (page: Page): Promise<Printed[]> =>
  page.evaluate(() => (window as unknown as { printed?: Printed[] }).printed ?? []);

/** The person closes the browser's dialog: whether it was printed, nobody learns. */
export const closePrinting = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { closePrinting(): void }).closePrinting());
