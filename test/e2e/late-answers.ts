/** Holds up what the engine answers, as a large book or a busy machine does. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Methods of the engine whose answers are held up. */
    lateAnswers: { readonly names: Set<string>; readonly held: (() => void)[] };
  }
}

/** To be called before the page is opened. */
export async function canBeLate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const late: Window['lateAnswers'] = { names: new Set(), held: [] };
    window.lateAnswers = late;
    const Real = Worker;
    // biome-ignore lint/suspicious/noExplicitAny: messages are of any kind
    type Message = any;
    window.Worker = class extends Real {
      private readonly asked = new Map<string, string>();

      override postMessage(message: Message, ...rest: Message[]): void {
        if (message?.path) this.asked.set(message.id, message.path[0]);
        super.postMessage(message, ...rest);
      }

      override addEventListener(type: string, listener: Message, options?: Message): void {
        const hear = (event: Message): void => {
          const name = this.asked.get(event.data?.id);
          if (name !== undefined && late.names.has(name)) late.held.push(() => listener(event));
          else listener(event);
        };
        super.addEventListener(type, type === 'message' ? hear : listener, options);
      }
    };
  });
}

/** Holds up the answers of a method of the engine from now on. */
export async function holdUp(page: Page, method: 'perform' | 'sheet') {
  await page.evaluate((name) => window.lateAnswers.names.add(name), method);
  return {
    /** Waits until an answer is there and does not reach the page. */
    isHeld: () => page.waitForFunction(() => window.lateAnswers.held.length > 0),
    /** Lets the page have everything. */
    arrives: () =>
      page.evaluate(() => {
        window.lateAnswers.names.clear();
        for (const deliver of window.lateAnswers.held.splice(0)) deliver();
      }),
  };
}
