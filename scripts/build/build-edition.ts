/** Builds one edition in memory: the files that are pushed, checked before they exist. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'acorn';
import { type Edition, menuFunction } from '../../src/editions/edition';
import { bundleCode, exportsOf, MENU } from './bundle';
import { documentsPage } from './documents-page';
import { readManifest } from './manifest';
import { panelPage } from './panel-page';
import { checkReadingOnly } from './reading-only';
import { withoutReferenceTexts } from './reference-texts';
import { checkScopes } from './scopes';

/**
 * Apps Script loads the whole file at every menu click, so a library that slips in must be noticed;
 * the rules themselves may grow (docs/architecture.md). What Google refuses, and the words for it, took the
 * school to 330 KB; a library brings 57 at least.
 */
const LARGEST_BYTES = 340 * 1024;

/**
 * The page of documents has the rules and what makes .docx files. Google names no limit for a page; this
 * one is loaded when somebody opens it, and a second library beside those two must be noticed.
 */
const LARGEST_PAGE_BYTES = 1024 * 1024;

/** The files of an edition by name. */
export type BuiltFiles = Readonly<
  Record<'Code.js' | 'Panel.html' | 'Documents.html' | 'appsscript.json', string>
>;

/** What of an edition the build needs. */
export type BuiltEdition = Pick<Edition, 'id' | 'commands' | 'google'>;

/** Whatever else an entry exports could be called by any page of the add-on. */
const REVIEWED = ['onOpen', 'onInstall', 'onEdit', 'callPanel'];

/** The functions that an entry exports besides its menu; throws at one that nobody has reviewed. */
function reviewedFunctions(root: string, entry: string): string[] {
  const found = exportsOf(root, entry).filter((name) => name !== MENU);
  if (!found.includes('onOpen') || found.some((name) => !REVIEWED.includes(name))) {
    throw new Error(`${entry} exports ${found.join(', ')}: not the reviewed public functions`);
  }
  return found;
}

function checkSize(what: string, text: string, most: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > most) throw new Error(`${what} is ${bytes} bytes long, the limit is ${most}`);
}

function documentsFile(root: string, id: string): string {
  const { page } = documentsPage(root, `google-${id}`);
  checkSize(`Documents.html of ${id}`, page, LARGEST_PAGE_BYTES);
  return page;
}

/** Throws at what Google would run on its side if the page were served as a template. */
export function checkPage(name: string, page: string): string {
  const at = page.indexOf('<?');
  if (at < 0) return page;
  throw new Error(`${name} contains a scriptlet: ${page.slice(at, at + 40)}`);
}

/** What a script project consists of besides its pages. */
interface Code {
  readonly entry: string;
  /** Public functions of the menu. */
  readonly menu: readonly string[];
  /** The text of appsscript.json. */
  readonly manifest: string;
}

/** The code of an entry, checked: its functions, its size, its syntax, its scopes. */
function checkedCode(root: string, { entry, menu, manifest }: Code): string {
  const file = `src/addon/entries/${entry}.ts`;
  const found = reviewedFunctions(root, file);
  const code = withoutReferenceTexts(bundleCode(root, file, found, menu.map(menuFunction)));
  checkSize(`Code.js of ${entry}`, code, LARGEST_BYTES);
  // What Apps Script runs beyond ES2020 is not documented: newer syntax must not get there.
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  checkScopes(program, readManifest(manifest));
  checkReadingOnly(program);
  return code;
}

const manifestOf = (root: string, { google }: BuiltEdition): string =>
  readFileSync(resolve(root, google.manifest), 'utf8');

const callsOf = ({ commands }: BuiltEdition): string[] => commands.map(({ call }) => call);

/** Builds an edition; throws when any of the checks fails. */
export function buildEdition(root: string, edition: BuiltEdition): BuiltFiles {
  const manifest = manifestOf(root, edition);
  const menu = [...callsOf(edition), 'documents', 'openPanel', 'help'];
  return {
    'Code.js': checkedCode(root, { entry: edition.id, menu, manifest }),
    'Panel.html': checkPage('Panel.html', panelPage(root, edition.id)),
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
  const menu = [...callsOf(edition), 'help'];
  return {
    'Code.js': checkedCode(root, { entry: `${edition.id}-menu`, menu, manifest }),
    'appsscript.json': manifest,
  };
}
