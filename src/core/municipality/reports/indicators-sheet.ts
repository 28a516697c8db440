/** «Свод показателей»: shares by school, in sum, and of schools with low results. */
import type { SheetPlan } from '../../schema/sheet-plan';
import type { Cell } from '../../values/cell';
import { NO_SHARE, percentOf, type Share } from '../../values/share';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type RollUp } from '../roll-up';
import { type IndicatorLine, indicatorLines } from './indicators';
import { NO_DELIVERY, schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const INDICATORS_SHEET = 'Свод показателей';

export const shownShare = (share: Share | null): Cell =>
  share === null ? null : (percentOf(share) ?? NO_SHARE);

function rowOf(line: IndicatorLine, { lines }: RollUp): Cell[] {
  const bySchool = lines.map((school, index): Cell => {
    if (line.bySchool.length === 0) return null;
    return isDelivered(school) ? shownShare(line.bySchool[index] ?? null) : NO_DELIVERY;
  });
  return [line.code, line.title, ...bySchool, shownShare(line.total), shownShare(line.lowResults)];
}

export function indicatorsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  return {
    name: INDICATORS_SHEET,
    kind: 'computed',
    titles: [
      ...titlesOf('Свод показателей, %', book, rollUp),
      'Итого — сумма числителей школ к сумме знаменателей; «—» — некого считать',
    ],
    frozenColumns: 2,
    columns: [
      { header: 'Код', width: 60, look: 'text' },
      { header: 'Показатель', width: 340, look: 'text', wrap: true },
      ...schoolColumns(rollUp, 'share'),
      { header: 'Итого', width: 80, look: 'share' },
      {
        header: 'ШНОР',
        width: 80,
        look: 'share',
        note: 'К20: те же показатели по школам с низкими результатами.',
      },
    ],
    rows: indicatorLines(book, rollUp).map((line) => rowOf(line, rollUp)),
  };
}
