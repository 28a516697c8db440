/** Which version this is: whoever updates has to see what is installed. */

/** Put in by the build (`scripts/build/version.ts`). Tests and the command line run sources, without it. */
declare const POSTCOURSE_VERSION: string;

/** The line of «Помощь» that says the version. */
export const VERSION_LINES: readonly string[] =
  typeof POSTCOURSE_VERSION === 'undefined' ? [] : [`Версия ${POSTCOURSE_VERSION}`];
