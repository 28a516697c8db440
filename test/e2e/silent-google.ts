/**
 * Google's page object when something is wrong with it. With two accounts in one browser a call fails
 * («PERMISSION_DENIED», https://github.com/enuchi/React-Google-Apps-Script/issues/46 and
 * https://issuetracker.google.com/issues/69270374) or is never answered at all; an execution ends after
 * six minutes (https://developers.google.com/apps-script/guides/services/quotas).
 */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** How Google answers: as it should, not at all, or with a failure. */
    google_?: { mood: 'well' | 'silent' | 'failing'; readonly held: (() => void)[] };
  }
}

/** To be called before the page is opened: the object of `SCRIPT_RUN`, whose answers can be held up. */
export async function canFallSilent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const state: NonNullable<Window['google_']> = { mood: 'well', held: [] };
    window.google_ = state;
    type Handler = (value: unknown) => void;
    const answer = (json: string) =>
      (window as unknown as { answerPanel(json: string): Promise<unknown> }).answerPanel(json);
    const runner = (success: Handler, failure: Handler): unknown => ({
      withSuccessHandler: (handler: Handler) => runner(handler, failure),
      withFailureHandler: (handler: Handler) => runner(success, handler),
      callPanel: (json: string) => {
        if (state.mood === 'failing') {
          failure(new Error('PERMISSION_DENIED'));
          return;
        }
        const { mood } = state;
        // The work is done in any case; it is the answer that does not come.
        void answer(json).then((reply) => {
          if (mood === 'well') success(reply);
          else state.held.push(() => success(reply));
        }, failure);
      },
    });
    const nothing = (): void => undefined;
    const run = runner(nothing, nothing);
    Object.defineProperty(window, 'google', {
      // What `SCRIPT_RUN` puts there is not wanted.
      set: nothing,
      get: () => ({ script: { run, host: { close: nothing } } }),
    });
  });
}

/** From now on Google answers so; `begins`: before the page is opened. */
export async function googleIs(
  page: Page,
  mood: 'well' | 'silent' | 'failing',
  begins = false,
): Promise<void> {
  const set = (wanted: typeof mood): void => {
    if (window.google_) window.google_.mood = wanted;
  };
  if (begins) await page.addInitScript(set, mood);
  else await page.evaluate(set, mood);
}

/** How many answers are held up. */
export const heldAnswers = (page: Page): Promise<number> =>
  page.evaluate(() => window.google_?.held.length ?? 0);

/** Lets the page have everything that was held up. */
export const answersArrive = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const deliver of window.google_?.held.splice(0) ?? []) deliver();
  });
