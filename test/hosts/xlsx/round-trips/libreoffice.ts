/** LibreOffice, where it is installed: opens books and saves them as something else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const HAS_LIBREOFFICE =
  spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * The books as LibreOffice saves them, by name, in one start of it. It has a profile of its own, so that a
 * person's LibreOffice may stay open meanwhile.
 */
export function byLibreOffice<Name extends string>(
  books: Readonly<Record<Name, Uint8Array>>,
  kind: 'xlsx' | 'pdf',
): Record<Name, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    mkdirSync(from);
    const names = Object.keys(books) as Name[];
    const files = names.map((name, at) => {
      const file = join(from, `${at}.xlsx`);
      writeFileSync(file, books[name]);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const how = [profile, '--headless', '--convert-to', kind, '--outdir', to];
    execFileSync('soffice', [...how, ...files], { stdio: 'ignore' });
    const saved = names.map((name, at) => [name, readFileSync(join(to, `${at}.${kind}`))]);
    return Object.fromEntries(saved);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
