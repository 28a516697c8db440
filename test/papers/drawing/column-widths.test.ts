/** Б-06: no word of a table is torn, in any document of the demo school and municipality. */
import { column, type PaperDocument, row, table } from '../../../src/core/documents/document';
import { type DocumentKind, isMissing } from '../../../src/core/documents/kind';
import { MUNICIPAL_DOCUMENTS } from '../../../src/core/municipality/documents';
import { SCHOOL_DOCUMENTS } from '../../../src/core/school/documents';
import { columnWidths, neededWidths } from '../../../src/papers/drawing/column-widths';
import { demoResults as demoMunicipality } from '../../core/municipality/documents/demo';
import { demoResults } from '../../demo/demo-results';

function documentsOf<Results>(kind: DocumentKind<Results>, results: Results): PaperDocument[] {
  const subjects = kind.subjects?.(results).map(({ id }) => id) ?? [null];
  const all = kind.options.map(({ id }) => id);
  return [true, false].flatMap((codesOnly) =>
    [[], all].flatMap((options) =>
      subjects.flatMap((subject) => {
        const paper = kind.make(results, { subject, codesOnly, options });
        return isMissing(paper) ? [] : [paper];
      }),
    ),
  );
}

/** «title: header» of columns that are narrower than their widest word. */
function torn({ title, orientation, parts }: PaperDocument): string[] {
  const whole = orientation === 'landscape' ? 267 : 180;
  return parts.flatMap((part) => {
    if (part.kind !== 'table') return [];
    const widths = columnWidths(part, whole);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(whole);
    return neededWidths(part).flatMap((needed, at) =>
      needed > (widths[at] ?? 0) + 0.001 ? [`${title}: ${part.columns[at]?.header}`] : [],
    );
  });
}

const tornIn = <Results>(kinds: readonly DocumentKind<Results>[], results: Results): string[] => [
  ...new Set(kinds.flatMap((kind) => documentsOf(kind, results).flatMap(torn))),
];

it('tears no word of the demo school', () => {
  expect(tornIn(SCHOOL_DOCUMENTS, demoResults())).toEqual([]);
});

it('tears no word of the demo municipality', () => {
  expect(tornIn(MUNICIPAL_DOCUMENTS, demoMunicipality().results)).toEqual([]);
});

it('takes the room for a long word from columns that have more than they need', () => {
  const level = table(
    [column('Уровень', 10), column('Тема', 90)],
    [row(['муниципальный', 'Дроби'])],
  );
  // «муниципальный»: by the table of letters 7.25 of the type’s size, 9.5 points of 0.353 mm.
  const [first = 0, second = 0] = columnWidths(level, 180);
  expect(first).toBeGreaterThan(23);
  expect(first).toBeLessThan(32);
  expect(first + second).toBeCloseTo(180);
});

it('leaves the shares alone where no word is longer than its column, and for a link', () => {
  const plain = table(
    [column('Код', 25), column('Ссылка', 75)],
    [row(['0512-021', `https://example.org/${'a'.repeat(300)}`])],
  );
  expect(columnWidths(plain, 180)).toEqual([45, 135]);
});
