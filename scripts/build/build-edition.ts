/** Builds one edition in memory: the files that are pushed, checked before they exist. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Edition, menuFunction } from '../../src/editions/edition';
import { checkSize } from './check-size';
import { documentsPage } from './documents-page';
import { panelPage } from './panel-page';
import { projectCode } from './project-code';

/**
 * Apps Script loads the whole file at every menu click, so a library that slips in must be noticed;
 * the rules themselves may grow (docs/architecture.md). What Google refuses, and the words for it, took the
 * school to 330 KB, what holds with two people at one table and with hurried people’s cells to 345, merged cells,
 * rows that are no entries and names that stay inside to 360; a library brings 57 at least.
 */
const LARGEST_BYTES = 384 * 1024;

/**
 * The page of documents has the rules and what makes .docx files. Google names no limit for a page; this
 * one is loaded when somebody opens it, and a second library beside those two must be noticed.
 */
const LARGEST_PAGE_BYTES = 1024 * 1024;

/** Opened beside the sheet on every machine a school has: without documents it holds views and their words. */
const LARGEST_PANEL_BYTES = 320 * 1024;

/** The files of an edition by name. */
export type BuiltFiles = Readonly<
  Record<'Code.js' | 'Panel.html' | 'Documents.html' | 'appsscript.json', string>
>;

/** What of an edition the build needs. */
export type BuiltEdition = Pick<Edition, 'id' | 'commands' | 'google'>;

/** What an entry may export besides its menu. */
const REVIEWED = ['onOpen', 'onInstall', 'onEdit', 'callPanel'];

function documentsFile(root: string, id: string): string {
  const { page } = documentsPage(root, `google-${id}`);
  checkSize(`Documents.html of ${id}`, page, LARGEST_PAGE_BYTES);
  return page;
}

function panelFile(root: string, id: string): string {
  const page = panelPage(root, id);
  checkSize(`Panel.html of ${id}`, page, LARGEST_PANEL_BYTES);
  return page;
}

/** Throws at what Google would run on its side if the page were served as a template. */
export function checkPage(name: string, page: string): string {
  const at = page.indexOf('<?');
  if (at < 0) return page;
  throw new Error(`${name} contains a scriptlet: ${page.slice(at, at + 40)}`);
}

/** The code of an entry of the add-on; `calls` are the items of its menu. */
const codeOf = (root: string, entry: string, calls: readonly string[], manifest: string): string =>
  projectCode(root, {
    entry: `src/addon/entries/${entry}.ts`,
    menu: calls.map(menuFunction),
    reviewed: REVIEWED,
    manifest,
    mostBytes: LARGEST_BYTES,
  });

const manifestOf = (root: string, { google }: BuiltEdition): string =>
  readFileSync(resolve(root, google.manifest), 'utf8');

const callsOf = ({ commands }: BuiltEdition): string[] => commands.map(({ call }) => call);

/** Builds an edition; throws when any of the checks fails. */
export function buildEdition(root: string, edition: BuiltEdition): BuiltFiles {
  const manifest = manifestOf(root, edition);
  const calls = [...callsOf(edition), 'documents', 'openPanel', 'help'];
  return {
    'Code.js': codeOf(root, edition.id, calls, manifest),
    'Panel.html': checkPage('Panel.html', panelFile(root, edition.id)),
    'Documents.html': checkPage('Documents.html', documentsFile(root, edition.id)),
    'appsscript.json': manifest,
  };
}

/** Showing pages: the one thing of which the menu alone does without. */
const PAGES_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** Builds an edition by its menu and messages alone, and asks for no right to show pages. */
export function buildMenuAlone(
  root: string,
  edition: BuiltEdition,
): Pick<BuiltFiles, 'Code.js' | 'appsscript.json'> {
  const { oauthScopes, ...others } = JSON.parse(manifestOf(root, edition)) as {
    oauthScopes: string[];
  };
  const scopes = oauthScopes.filter((scope) => scope !== PAGES_SCOPE);
  const manifest = `${JSON.stringify({ ...others, oauthScopes: scopes }, null, 2)}\n`;
  const calls = [...callsOf(edition), 'help'];
  return {
    'Code.js': codeOf(root, `${edition.id}-menu`, calls, manifest),
    'appsscript.json': manifest,
  };
}
