/** A page as large as any that the build lets through, to see that Google serves it whole and raw. */

/** Its name, without «.html». */
export const PAGE_FILE = 'Page';

const BEGIN = '<!-- <?= 1 + 1 ?> -->\n';
const LENGTH = 1024 * 1024;

/** What the file holds. */
export const pageText = (): string =>
  BEGIN + '<!-- a line -->\n'.repeat(LENGTH / 16).slice(BEGIN.length);

/** The page as it is told apart: how it begins and how long it is. */
export const pageShape = (text: string): string =>
  `${text.slice(0, BEGIN.length).trim()} ${text.replace(/\r/g, '').trim().length}`;
