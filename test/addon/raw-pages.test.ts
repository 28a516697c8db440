/**
 * Pages are served as they are (developers.google.com/apps-script/reference/html/html-service#createHtmlOutputFromFile);
 * in a template «<?» would begin code that Google runs (developers.google.com/apps-script/guides/html/templates).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { buildEdition, checkPage } from '../../scripts/build/build-edition';
import { minified } from '../../scripts/build/minified';
import { EDITIONS } from '../../src/editions';
import { ROOT } from './school-fixture';

it.each(Object.values(EDITIONS))('no page of $id has a scriptlet', (edition) => {
  const files = buildEdition(ROOT, edition);
  for (const name of ['Panel.html', 'Documents.html'] as const) {
    expect(files[name].match(/.{0,40}<\?.{0,40}/g)).toBe(null);
  }
});

it('the build refuses a page with one', () => {
  expect(() => checkPage('Panel.html', '<p><?= 1 ?></p>')).toThrow(
    'Panel.html contains a scriptlet',
  );
  expect(checkPage('Panel.html', '<p>')).toBe('<p>');
});

it('the head of XML says the same when the script has run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'head-'));
  const source = `Object.assign(globalThis, { xmlHead: '<?xml version="1.0"?>' });`;
  writeFileSync(join(folder, 'head.ts'), source);
  const script = minified(folder, 'head.ts');
  expect(script).not.toContain('<?');
  expect(new Script(`${script};xmlHead`).runInNewContext({ xmlHead: '' })).toBe(
    '<?xml version="1.0"?>',
  );
  rmSync(folder, { recursive: true });
});
