/** «Справка по аттестации»: by category and by school, the previous period beside it. */
import type { SheetPlan } from '../../schema/sheet-plan';
import { CLAIMS } from '../../summary/counted';
import type { Cell } from '../../values/cell';
import { NO_SHARE, percentOf } from '../../values/share';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type Measures, type Previous, type RollUp } from '../roll-up';
import { type AttestationCounts, allCounts, countsOf, isEmpty } from './attestation';
import { attestationText } from './attestation-text';
import { NO_DELIVERY } from './school-columns';
import { titlesOf } from './title';

export const ATTESTATION_SHEET = 'Справка по аттестации';

function cellsOf(now: AttestationCounts, before: AttestationCounts | null): Cell[] {
  const { applied, granted, refused } = now;
  const percent = percentOf({ numerator: granted, denominator: granted + refused });
  return [
    applied,
    granted,
    refused,
    percent ?? NO_SHARE,
    before?.applied ?? null,
    before?.granted ?? null,
    before?.refused ?? null,
    before === null ? null : granted - before.granted,
  ];
}

/** The lines of one school, or of all of them: a line a category that anything is known of. */
function linesOf(name: string, now: Measures, before: Measures | null): Cell[][] {
  const lines = CLAIMS.flatMap((claim) => {
    const [present, earlier] = [countsOf(now, claim), before && countsOf(before, claim)];
    if (isEmpty(present) && (earlier === null || isEmpty(earlier))) return [];
    return [[name, claim, ...cellsOf(present, earlier)]];
  });
  return [...lines, [name, 'всего', ...cellsOf(allCounts(now), before && allCounts(before))]];
}

export function attestationSheet(
  book: MunicipalBook,
  rollUp: RollUp,
  previous: Previous | null,
): SheetPlan {
  const earlier = new Map(
    previous?.rollUp.lines.filter(isDelivered).map((line) => [line.school.code, line.measures]),
  );
  const bySchool = rollUp.lines.flatMap((line): Cell[][] => {
    const { name, code } = line.school;
    if (!isDelivered(line)) return [[name, NO_DELIVERY, ...new Array<Cell>(8).fill(null)]];
    return linesOf(name, line.measures, earlier.get(code) ?? null);
  });
  return {
    name: ATTESTATION_SHEET,
    kind: 'computed',
    titles: [
      ...titlesOf('Справка по итогам аттестации', book, rollUp),
      ...attestationText(book.settings, rollUp, previous),
    ],
    frozenColumns: 2,
    columns: [
      { header: 'ОО', width: 220, look: 'text', wrap: true },
      { header: 'Категория', width: 150, look: 'text' },
      { header: 'Подано', width: 80, look: 'integer' },
      { header: 'Присвоено', width: 95, look: 'integer' },
      { header: 'Отказано', width: 90, look: 'integer' },
      { header: 'Присвоено, % решений', width: 105, look: 'share' },
      { header: 'Прежний период: подано', width: 110, look: 'integer' },
      { header: 'Прежний период: присвоено', width: 110, look: 'integer' },
      { header: 'Прежний период: отказано', width: 110, look: 'integer' },
      { header: 'Присвоено: изменение', width: 110, look: 'integer' },
    ],
    rows: [...linesOf('Все ОО', rollUp.total, previous?.rollUp.total ?? null), ...bySchool],
    highlights: [{ header: 'Категория', text: NO_DELIVERY, tone: 'warn' }],
  };
}
