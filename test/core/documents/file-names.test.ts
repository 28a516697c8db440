/** Б-09: two different documents never share a file's name; one and the same document has one. */
import { type DocumentVariant, documentFileNames } from '../../../src/core/documents/file-names';
import { MUNICIPAL_DOCUMENTS } from '../../../src/core/municipality/documents';
import { SCHOOL_DOCUMENTS } from '../../../src/core/school/documents';
import { SCHOOL_FACES } from '../../../src/core/school/documents/faces';
import { parseIsoDay } from '../../../src/core/values/day';

const variant = (rest: Partial<DocumentVariant> = {}): DocumentVariant => ({
  face: SCHOOL_FACES.rating,
  options: [],
  codesOnly: false,
  period: null,
  ...rest,
});

const nameOf = (rest: Partial<DocumentVariant>): string =>
  documentFileNames(variant(rest), [null], 'docx').join('');

const subject = (id: string, teacher = id) => ({ id, label: id, teacher, isWorking: true });

const dayOf = (text: string) => {
  const day = parseIsoDay(text);
  if (day === null) throw new Error(text);
  return day;
};

const YEAR = { periodStart: dayOf('2024-09-01'), periodEnd: dayOf('2025-08-31') };

it.each<[Partial<DocumentVariant>, string]>([
  [{}, 'Рейтинг.docx'],
  [{ codesOnly: true }, 'Рейтинг, только коды.docx'],
  [{ options: [{ short: 'с критериями' }] }, 'Рейтинг, с критериями.docx'],
  [{ period: YEAR }, 'Рейтинг за 01.09.2024–31.08.2025.docx'],
  [
    { options: [{ short: 'с критериями' }], codesOnly: true, period: YEAR },
    'Рейтинг, с критериями, только коды за 01.09.2024–31.08.2025.docx',
  ],
  // Of a document without names codes alone are no variant.
  [{ face: { ...SCHOOL_FACES.rating, holdsNames: false }, codesOnly: true }, 'Рейтинг.docx'],
])('%j', (rest, expected) => {
  expect(nameOf(rest)).toBe(expected);
});

it('stands behind whose it is; two difficulties of a teacher are told apart by their rows', () => {
  const people = [subject('Т/1'), subject('Т_1')];
  expect(
    documentFileNames(variant({ face: SCHOOL_FACES.scores, codesOnly: true }), people, 'docx'),
  ).toEqual(['Оценочный лист Т_1, только коды.docx', 'Оценочный лист Т_1, только коды (2).docx']);
  const rows = [subject('7', 'Т-1'), subject('12', 'Т-1')];
  expect(documentFileNames(variant({ face: SCHOOL_FACES.application }), rows, 'docx')).toEqual([
    'Заявка в ЦНППМ Т-1, строка 7.docx',
    'Заявка в ЦНППМ Т-1, строка 12.docx',
  ]);
});

it('every option has a short name of its own, which any disk takes', () => {
  for (const { options } of [...SCHOOL_DOCUMENTS, ...MUNICIPAL_DOCUMENTS]) {
    const names = options.map(({ short }) => short);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}\d -]+$/u);
  }
});

it('a title loses what no disk of Windows takes, and nothing else', () => {
  const face = { ...SCHOOL_FACES.rating, title: 'А\\Б/В:Г*Д?Е"Ж<З>И|К, «№ 5» (л.)' };
  expect(documentFileNames(variant({ face }), [null], 'htm')).toEqual([
    'АБВГДЕЖЗИК, «№ 5» (л.).htm',
  ]);
});

it('of those that a disk takes for one, each has a number of its own', () => {
  const face = SCHOOL_FACES.scores;
  const people = ['Т/1', 'т_1', 'Т?1', 'Т-1'].map((code) => subject(code));
  expect(documentFileNames(variant({ face }), people, 'docx')).toEqual([
    'Оценочный лист Т_1.docx',
    'Оценочный лист т_1 (2).docx',
    'Оценочный лист Т_1 (3).docx',
    'Оценочный лист Т-1.docx',
  ]);
});

it('several options stand in their order; whatever a row is called by, a disk takes', () => {
  const options = [{ short: 'с местом' }, { short: 'с критериями' }];
  expect(nameOf({ options })).toBe('Рейтинг, с местом, с критериями.docx');
  const face = SCHOOL_FACES.application;
  expect(documentFileNames(variant({ face }), [subject('1:2', 'Т 1')], 'docx')).toEqual([
    'Заявка в ЦНППМ Т_1, строка 1_2.docx',
  ]);
});

it('letters that are alike in capitals only are two names to a disk', () => {
  const people = [subject('ß-1'), subject('ss-1')];
  expect(documentFileNames(variant({ face: SCHOOL_FACES.scores }), people, 'docx')).toEqual([
    'Оценочный лист ß-1.docx',
    'Оценочный лист ss-1.docx',
  ]);
});
