/** The menu in Google Sheets is called by one name, which does not depend on the script project's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const textsIn = (folder: string): (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|md|html)$/.test(path))
    .map((path) => [join(folder, path), readFileSync(join(folder, path), 'utf8')] as const);

test('nobody is sent to «Расширения» for it, where a bound script does not put it', () => {
  const found = ['src', 'sidebar', 'docs', 'scripts']
    .flatMap(textsIn)
    .filter(([, text]) => /«Расширения»\s+→\s+«Посткурс/.test(text));
  expect(found.map(([path]) => path)).toEqual([]);
});
