/** «Показатели»: the municipality's shares against goals, ШНОР and ШНСУ, and earlier periods. */
import { formatDecimal } from '../../src/core/values/decimal';
import { percentText } from '../../src/core/values/shown-share';
import { html } from '../dom';
import { fold, growingList, hint, primaryCommand, title, unfolding } from '../shell/parts';
import { schoolsBehind } from './indicator-schools';
import { type Answer, type MunicipalShell, type MunicipalView, page } from './municipal-view';
import { shareLine } from './share-line';

type Indicators = Answer<'indicators'>;
type Indicator = Indicators['indicators'][number];
type Earlier = Indicator['earlier'][number];

const NOBODY = 'никто не сдал';

const MISSING_AT_ONCE = 40;

/** «↑ больше на 16,7 п. п.» */
function changeText(change: number): string {
  if (change === 0) return 'без изменений';
  const word = change > 0 ? '↑ больше' : '↓ меньше';
  return `${word} на ${formatDecimal(Math.abs(change))} п.\u00a0п.`;
}

/** «01.09.2024–31.08.2025: 50 %, сейчас 66,7 % (28 школ, сдавшие оба раза): ↑ больше на 16,7 п. п.» */
function comparison({ period, before, now, over, isComparable, change }: Earlier): HTMLElement {
  const both = `${period}: ${percentText(before.percent)}, сейчас ${percentText(now.percent)} (сдали оба раза: ${over})`;
  if (!isComparable) return hint(`${both}. Периоды разной длины: разница не считается.`);
  return hint(change === null ? both : `${both}, ${changeText(change)}`);
}

/** A button that opens the schools' lines under it. */
function drillDown(
  shell: MunicipalShell,
  { code, ofSchools }: Indicator,
  { bySchool }: Indicators,
): HTMLElement[] {
  if (!ofSchools) return [hint('Введён вручную, из сводок не складывается.')];
  return unfolding(
    bySchool,
    () => shell.ask('Собираю строки сводок…', () => shell.call('explainIndicator', code)),
    (details) => schoolsBehind(shell, details),
  );
}

function block(shell: MunicipalShell, indicator: Indicator, view: Indicators): HTMLElement {
  const {
    shownCode,
    title: name,
    total,
    lowResults,
    hardConditions,
    target,
    ofSchools,
  } = indicator;
  const groups = ofSchools
    ? [shareLine('ШНОР', lowResults, NOBODY), shareLine('ШНСУ', hardConditions, NOBODY)]
    : [];
  return html(
    'section',
    { class: 'block' },
    html('h2', {}, shownCode === '' ? name : `${shownCode}. ${name}`),
    shareLine('Итого', total, 'нет данных', target),
    ...(indicator.deviation === null
      ? []
      : [hint(`От цели: ${formatDecimal(indicator.deviation)} п.\u00a0п.`)]),
    ...groups,
    ...indicator.earlier.map(comparison),
    ...drillDown(shell, indicator, view),
  );
}

/** Who has not delivered, folded away. */
function missingPart({ missing }: Indicators): HTMLElement[] {
  if (missing.length === 0) return [];
  const names = missing.map((name) => () => html('span', {}, name));
  return [
    fold('missing', `Не сдали: ${missing.length}`, false, growingList(names, MISSING_AT_ONCE)),
  ];
}

function content(shell: MunicipalShell, view: Indicators): Node[] {
  const { period, delivered, expected, indicators } = view;
  return [
    title('Показатели'),
    hint(`${period}. Сдали ${delivered} из ${expected}; несдавшие в суммы не входят.`),
    ...missingPart(view),
    ...view.comparison.map((sentence) => hint(`${sentence}.`)),
    primaryCommand(shell, 'computeReports'),
    ...indicators.map((indicator) => block(shell, indicator, view)),
  ];
}

export const INDICATORS: MunicipalView = {
  title: 'Показатели',
  about: () => page('indicators', [], content),
};
