/** The code of a script project, checked before it exists. */
import { parse } from 'acorn';
import { bundleCode, exportsOf, MENU } from './bundle';
import { checkSize } from './check-size';
import { readManifest } from './manifest';
import { checkReadingOnly } from './reading-only';
import { withoutReferenceTexts } from './reference-texts';
import { checkScopes } from './scopes';

/** What the code of a project is made of, and what it may be. */
export interface CodeOrder {
  /** The file of the entry, from the root. */
  readonly entry: string;
  /** Public functions of the menu. */
  readonly menu: readonly string[];
  /** What the entry may export besides them; whatever else could be called by any page of the project. */
  readonly reviewed: readonly string[];
  /** The text of appsscript.json. */
  readonly manifest: string;
  readonly mostBytes: number;
}

/** The functions that an entry exports besides its menu; throws at one that nobody has reviewed. */
function reviewedFunctions(root: string, { entry, reviewed }: CodeOrder): string[] {
  const found = exportsOf(root, entry).filter((name) => name !== MENU);
  if (!found.includes('onOpen') || found.some((name) => !reviewed.includes(name))) {
    throw new Error(`${entry} exports ${found.join(', ')}: not the reviewed public functions`);
  }
  return found;
}

/** The text of Code.js; throws where its functions, size, syntax or scopes are not what they may be. */
export function projectCode(root: string, order: CodeOrder): string {
  const { entry, menu, manifest, mostBytes } = order;
  const functions = reviewedFunctions(root, order);
  const code = withoutReferenceTexts(bundleCode(root, entry, functions, menu));
  checkSize(`Code.js of ${entry}`, code, mostBytes);
  // What Apps Script runs beyond ES2020 is not documented: newer syntax must not get there.
  const program = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  checkScopes(program, readManifest(manifest));
  checkReadingOnly(program);
  return code;
}
