/** The consent screen asks for exactly what the code needs: no scope missing, none to spare. */
import type { Program } from 'acorn';
import type { Manifest } from './manifest';
import { visit } from './visit';

const AUTH = 'https://www.googleapis.com/auth/';

/** Services by the scope that their least use needs; null needs none. */
const SERVICES = new Map<string, string | null>([
  ['SpreadsheetApp', `${AUTH}spreadsheets.currentonly`],
  ['Sheets', `${AUTH}spreadsheets.readonly`],
  ['HtmlService', null],
  ['LockService', null],
  ['PropertiesService', null],
  ['CacheService', null],
  ['Utilities', null],
]);

/** Everything else of Google's asks for more than this product may have. */
const FORBIDDEN =
  /^(Drive|DriveApp|UrlFetchApp|MailApp|GmailApp|Session|ScriptApp|DocumentApp|CalendarApp|FormApp|SlidesApp|ContentService|Jdbc|People|Gmail|Calendar|AdminDirectory)$/;

const DIALOGS = new Set(['showSidebar', 'showModalDialog', 'showModelessDialog']);
/** They open other files, which `spreadsheets.currentonly` does not allow. */
const FOREIGN_FILES = new Set(['openById', 'openByUrl', 'open', 'create']);

/** The services that a parsed program names and the scopes that their use needs. */
function needsOf(program: Program): { services: Set<string>; scopes: Set<string> } {
  const services = new Set<string>();
  const scopes = new Set<string>();
  visit(program, (node) => {
    if (node.type === 'Identifier' && FORBIDDEN.test(node.name)) {
      throw new Error(`${node.name} is not among the services this product may use`);
    }
    if (node.type === 'Identifier' && SERVICES.has(node.name)) {
      services.add(node.name);
      const scope = SERVICES.get(node.name);
      if (scope) scopes.add(scope);
    }
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return;
    if (DIALOGS.has(node.property.name)) scopes.add(`${AUTH}script.container.ui`);
    const { object } = node;
    const onFiles = object.type === 'Identifier' && object.name === 'SpreadsheetApp';
    if (onFiles && FOREIGN_FILES.has(node.property.name)) {
      throw new Error(
        `SpreadsheetApp.${node.property.name} needs the right to write to every file`,
      );
    }
  });
  return { services, scopes };
}

function difference(left: Iterable<string>, right: Iterable<string>): string {
  const others = new Set(right);
  return [...left].filter((item) => !others.has(item)).join(', ');
}

/** Throws unless the manifest asks for exactly what the program uses. */
export function checkScopes(program: Program, manifest: Manifest): void {
  const { services, scopes } = needsOf(program);
  const missing = difference(scopes, manifest.oauthScopes);
  if (missing) throw new Error(`The code needs scopes that the manifest lacks: ${missing}`);
  const spare = difference(manifest.oauthScopes, scopes);
  if (spare) throw new Error(`The manifest asks for scopes that the code does not use: ${spare}`);
  const advanced = services.has('Sheets') ? ['Sheets'] : [];
  const wrong =
    difference(advanced, manifest.advancedServices) ||
    difference(manifest.advancedServices, advanced);
  if (wrong) throw new Error(`Advanced services of code and manifest differ: ${wrong}`);
}
