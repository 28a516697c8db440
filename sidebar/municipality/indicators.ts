/** «Показатели»: the municipality's shares, ШНОР beside them, and the period before. */
import { formatDecimal } from '../../src/core/values/decimal';
import { percentText } from '../../src/core/values/shown-share';
import { html } from '../dom';
import { hint, primaryCommand, title, unfolding } from '../shell/parts';
import { schoolsBehind } from './indicator-schools';
import { type Answer, type MunicipalShell, type MunicipalView, page } from './municipal-view';
import { shareLine } from './share-line';

type Indicator = Answer<'indicators'>['indicators'][number];

/** «Прошлый период: 50 % (стало больше на 16,7 п. п.)». */
function comparison({ total, previous }: Indicator): HTMLElement[] {
  if (previous === null) return [];
  const before = `Прошлый период: ${percentText(previous.percent)}`;
  const now = total?.percent ?? null;
  if (now === null || previous.percent === null) return [hint(before)];
  const change = Math.round((now - previous.percent) * 10) / 10;
  if (change === 0) return [hint(`${before}, без изменений`)];
  const word = change > 0 ? '↑ больше' : '↓ меньше';
  return [hint(`${before}, ${word} на ${formatDecimal(Math.abs(change))} п.\u00a0п.`)];
}

/** A button that opens the schools' lines under it. */
function drillDown(shell: MunicipalShell, { code, ofSchools }: Indicator): HTMLElement[] {
  if (!ofSchools) return [hint('Показатель всего муниципалитета, без школ.')];
  return unfolding(
    'По школам',
    () => shell.ask('Собираю строки школ…', () => shell.call('explainIndicator', code)),
    (details) => schoolsBehind(shell, details),
  );
}

function block(shell: MunicipalShell, indicator: Indicator): HTMLElement {
  const { shownCode, title: name, total, lowResults, ofSchools } = indicator;
  const low = ofSchools ? [shareLine('ШНОР', lowResults, 'ни одна школа не сдала')] : [];
  return html(
    'section',
    { class: 'block' },
    html('h2', {}, shownCode === '' ? name : `${shownCode}. ${name}`),
    shareLine('Всего', total, 'нет данных'),
    ...low,
    ...comparison(indicator),
    ...drillDown(shell, indicator),
  );
}

function content(
  shell: MunicipalShell,
  { period, delivered, expected, indicators }: Answer<'indicators'>,
): Node[] {
  return [
    title('Показатели'),
    hint(`Период ${period}. Сдали ${delivered} из ${expected}; несдавшие в суммы не входят.`),
    primaryCommand(shell, 'computeReports'),
    ...indicators.map((indicator) => block(shell, indicator)),
  ];
}

export const INDICATORS: MunicipalView = {
  title: 'Показатели',
  about: () => page('indicators', [], content),
};
