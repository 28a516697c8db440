/** What of a municipality cannot go to its region as it is (ids Н-07…Н-09). */
import type { Findings } from '../schema/findings';
import type { Check } from '../schema/issue';
import { parameterPlace } from '../settings/parameters';
import type { HandIndicator } from '../summary/hand-indicators';
import { OTHER } from '../summary/measures';
import { handMeasures, isHandedOverByHand, type WhyKept } from './hand-measures';
import type { MunicipalSettings } from './municipal-settings';
import { placeIn, type Store } from './store';
import { HAND_INDICATORS } from './tables/hand-indicators';
import type { SchoolRow } from './tables/schools';
import { MUNICIPAL_SETTINGS } from './tables/settings';

const CLAUSE = 'муниципальная книга, «Сводка»';

export const NO_MUNICIPAL_CODE: Check = {
  id: 'Н-07',
  severity: 'warning',
  costs: 'лист «Сводка» для региона пуст',
  clause: CLAUSE,
  example: 'сводки школ приняты, а «Код муниципалитета» пуст',
  message: () => 'Не указан «Код муниципалитета»: без него регион не узнает, чья это сводка',
  remedy:
    'Впишите код, под которым вас знает регион, и пересчитайте отчёты. Если в регион вы ничего не сдаёте, делать ничего не нужно.',
};

export const HAND_TITLE_NAMED: Check = {
  id: 'Н-08',
  severity: 'warning',
  costs: 'название показателя в «Сводке»',
  clause: '152-ФЗ, ст. 5',
  example: 'показатель «Занятия у Ивановой М. П.»',
  message: () =>
    `В названии похоже на фамилию или личные данные: в регион показатель уйдёт как «${OTHER}»`,
  remedy: 'Назовите показатель без фамилии, телефона и адреса почты.',
};

const WHY: Readonly<Record<WhyKept, string>> = {
  sameTitle: 'с таким названием есть ещё один, складывать их программа не будет',
  takenTitle: 'показатель с таким названием уже пришёл в сводках',
  unnamed: `под названием «${OTHER}» их несколько: так уходят те, в названии которых похоже на фамилию или личные данные`,
  fraction: 'дробь мельче сотых',
};

export const HAND_KEPT_BACK: Check<{ readonly why: WhyKept }> = {
  id: 'Н-09',
  severity: 'warning',
  costs: 'показателя нет в «Сводке»',
  clause: CLAUSE,
  example: 'два показателя с одним названием',
  message: ({ why }) => `В регион показатель не уйдёт: ${WHY[why]}`,
  remedy:
    'Назовите показатели по-разному и без фамилий, числа округлите до сотых. В ваших отчётах он есть.',
};

/** What of the workbook decides it. */
interface Told {
  readonly settings: MunicipalSettings;
  readonly store: Store;
  readonly schools: readonly SchoolRow[];
  readonly handIndicators: readonly HandIndicator[];
}

/** Codes of what was entered by hand below: no school has any, a municipality may. */
function handedOverCodes({ settings, store, schools }: Told): Set<string> {
  const { level, periodStart, periodEnd } = settings;
  if (level === 'муниципалитет') return new Set();
  const codes = schools.flatMap(({ code: schoolCode }) => {
    const summary = store.get(placeIn({ schoolCode, periodStart, periodEnd }));
    return summary?.measures.map(({ code }) => code).filter(isHandedOverByHand) ?? [];
  });
  return new Set(codes);
}

/** Tells it only where there is something to hand over, and somebody to receive it. */
export function checkHandOver(book: Told, findings: Findings): void {
  const { level, municipality, municipalityCode, periodStart, periodEnd } = book.settings;
  const hasDeliveries = book.schools.some(({ code: schoolCode }) =>
    book.store.has(placeIn({ schoolCode, periodStart, periodEnd })),
  );
  if (municipality === null || !hasDeliveries) return;
  if (municipalityCode === null) {
    if (level === 'регион') return;
    const place = parameterPlace(MUNICIPAL_SETTINGS.municipalityCode);
    findings.report(NO_MUNICIPAL_CODE, place, undefined);
    return;
  }
  const { sheet, columns } = HAND_INDICATORS;
  const all = handMeasures(book.handIndicators, handedOverCodes(book));
  for (const { indicator, why, isNamed } of all) {
    const place = { sheet, row: indicator.row, column: columns.title.header };
    if (why !== null) findings.report(HAND_KEPT_BACK, place, { why });
    else if (isNamed) findings.report(HAND_TITLE_NAMED, place, undefined);
  }
}
