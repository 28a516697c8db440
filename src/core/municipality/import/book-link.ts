/** «Ссылка на книгу»: what people paste there, and the id of the spreadsheet in it. */

const ID = '[A-Za-z0-9_-]{25,}';

/** With or without an account number, a domain, an open sheet («#gid=…») and sharing marks. */
const SPREADSHEET = new RegExp(
  `^(?:https?://)?docs\\.google\\.com/(?:a/[^/]+/)?spreadsheets/(?:u/\\d+/)?d/(${ID})(?:[/?#].*)?$`,
);
/** Drive's own links to a file do not say of which kind it is. */
const DRIVE_FILE = new RegExp(
  `^(?:https?://)?drive\\.google\\.com/(?:file/(?:u/\\d+/)?d/|open\\?(?:[^#]*&)?id=)(${ID})(?:[/?#&].*)?$`,
);
const BARE = new RegExp(`^(${ID})$`);

/** The spreadsheet's id; null when the text leads to no Google spreadsheet. */
export function spreadsheetIdIn(link: string): string | null {
  const text = link.trim();
  const found = SPREADSHEET.exec(text) ?? DRIVE_FILE.exec(text) ?? BARE.exec(text);
  return found?.[1] ?? null;
}
