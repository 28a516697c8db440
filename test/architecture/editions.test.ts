/** What every edition's record promises, and that editions do not know each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../src/core/values/day';
import { EDITIONS } from '../../src/editions';
import { arrivedBook } from '../../src/panel/documents/sent-book';
import { filesUnder, importsOf, ROOT } from './layers';

const TODAY = dayOf(2026, 4, 15) ?? 0;
const IDS = EDITIONS.map(({ id }) => id);

/** The edition whose folder or file a path belongs to: «src/app/school/compute.ts». */
const editionIn = (path: string): string | undefined =>
  IDS.find((id) => path.split('/').some((part) => part === id || part === `${id}.ts`));

it('is known by an id and a sheet of its own', () => {
  expect(new Set(IDS).size).toBe(EDITIONS.length);
  expect(new Set(EDITIONS.map(({ ownSheet }) => ownSheet)).size).toBe(EDITIONS.length);
});

it.each(EDITIONS)('$id: its empty workbook has its sheets, in their order', (edition) => {
  const made = edition.template(TODAY as never).map(({ name }) => name);
  expect(made).toEqual(edition.sheets.filter((name) => made.includes(name)));
  expect(made).toContain(edition.ownSheet);
});

it.each(EDITIONS)('$id: its page knows every view that is shown', ({ id, views }) => {
  const page = readFileSync(join(ROOT, 'sidebar', id, 'page.ts'), 'utf8');
  expect(views.filter((view) => !page.includes(`\n  ${view}: `))).toEqual([]);
});

it.each(EDITIONS)(
  '$id: `reads` names every sheet that its results are made of',
  ({ reads, issues }) => {
    const looked = new Set<string>();
    const read = (sheet: string): null => {
      looked.add(sheet);
      return null;
    };
    issues({ ...arrivedBook({ today: TODAY as never, texts: [], sheets: [] }), read });
    expect([...looked].sort()).toEqual([...reads].sort());
  },
);

it('imports nothing of another edition where an edition has a folder', () => {
  const floors = [
    'src/app',
    'src/panel',
    'src/addon/entries',
    'src/editions',
    'sidebar',
    'src/core',
  ];
  const wrong = floors.flatMap(filesUnder).flatMap((file) => {
    const own = editionIn(file);
    if (own === undefined) return [];
    const foreign = importsOf(file).filter((target) => (editionIn(target) ?? own) !== own);
    return foreign.map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});
