/** Every field that a person can fill is known here: what is typed into it is kept, or loses nothing that was typed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Where fields stand that a person sees. */
const FOLDERS = ['sidebar', 'src/browser', 'src/workbench/grid', 'src/workbench/page'];

/** What becomes of a field's content when the browser is killed, and why that loses nothing. */
const KEPT =
  'kept with the draft of the book (`forms.test.ts` beside the form, `forms-kill.e2e.ts`)';
const LOOKED_FOR = 'a search: it finds again what it found';
const CHOSEN = 'a choice among what is there, made by one press';
const NOT_TYPED = 'nothing is typed into it';
const A_CELL = 'a cell: it is in the draft when it is left';

const FIELDS: Readonly<Record<string, string>> = {
  'sidebar/documents/deeds.ts select': CHOSEN,
  'sidebar/documents/kind-choice.ts select': CHOSEN,
  'sidebar/documents/order-fields.ts input checkbox': CHOSEN,
  'sidebar/documents/period-fields.ts input date': KEPT,
  'sidebar/documents/subject-list.ts input checkbox': CHOSEN,
  'sidebar/documents/subject-list.ts input search': LOOKED_FOR,
  'sidebar/documents/tick-all.ts input checkbox': CHOSEN,
  'sidebar/school/entry.ts select': KEPT,
  'sidebar/school/field.ts input checkbox': KEPT,
  'sidebar/school/field.ts input text': KEPT,
  'sidebar/school/finder.ts input text': KEPT,
  'sidebar/school/mending.ts input checkbox': CHOSEN,
  'sidebar/school/person.ts input search': LOOKED_FOR,
  'sidebar/school/review-decision.ts input text': KEPT,
  'sidebar/school/review-entry.ts input checkbox': CHOSEN,
  'sidebar/school/review-list.ts input checkbox': CHOSEN,
  'sidebar/school/review.ts input text': KEPT,
  'sidebar/school/self/hand-out.ts input search': LOOKED_FOR,
  'sidebar/school/self/handed-lists.ts input checkbox': KEPT,
  'sidebar/school/self/handed-lists.ts input date': KEPT,
  'sidebar/shell/copying.ts textarea': NOT_TYPED,
  'sidebar/shell/file-picker.ts input file': NOT_TYPED,
  'src/workbench/grid/editor.ts textarea': A_CELL,
  'src/workbench/page/parts/address-bar.ts input text': LOOKED_FOR,
  'src/workbench/page/parts/filter-popup.ts input checkbox': CHOSEN,
  'src/workbench/page/parts/filter-popup.ts input text': LOOKED_FOR,
  'src/workbench/page/parts/find-form.ts input checkbox': CHOSEN,
  'src/workbench/page/parts/find-form.ts input text': LOOKED_FOR,
  'src/workbench/page/parts/find-form.ts select': CHOSEN,
  'src/workbench/page/parts/sheet-list.ts input text': LOOKED_FOR,
};

const FIELD = /\b(?:html|make|createElement)\(\s*'(input|textarea|select)'([^;]*)/g;

function fieldsOf(path: string): string[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  return [...source.matchAll(FIELD)].map(([, tag, rest = '']) => {
    const [, type = ''] = /^[^<]*?\btype: '(\w+)'/.exec(rest) ?? [];
    return `${path} ${tag} ${type}`.trim();
  });
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

test('each is either kept or no place for words of a person', () => {
  const found = new Set(sources.flatMap(fieldsOf));
  expect([...found].sort()).toEqual(Object.keys(FIELDS).sort());
});
