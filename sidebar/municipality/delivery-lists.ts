/** The lists of «Сдача»: each school with what the journal said of it last. */
import { formatDay } from '../../src/core/values/day';
import { html } from '../dom';
import { fold, growingList, placeButton } from '../shell/parts';
import { LEVEL_TEXTS } from './level-texts';
import type { Answer, MunicipalShell } from './municipal-view';

type Deliveries = Answer<'deliveries'>;
type School = Deliveries['schools'][number];

const SCHOOLS_AT_ONCE = 40;

function missingLine(shell: MunicipalShell, school: School): HTMLElement {
  const { name, code, place, hasLink, refusal } = school;
  const why = refusal ?? (hasLink ? 'По ссылке ещё не читали.' : 'Ссылки нет, файла не было.');
  const known = name.endsWith(`(${code})`) ? '' : ` ${code}`;
  return html(
    'div',
    {},
    placeButton(shell, place, name),
    html('span', { class: 'place' }, known),
    html('div', { class: refusal === null ? 'hint' : 'refusal' }, why),
  );
}

function deliveredLine(shell: MunicipalShell, school: School): HTMLElement {
  const { name, place, deliveredAsOf, refusal, remarks } = school;
  const day = deliveredAsOf === null ? '' : ` данные на ${formatDay(deliveredAsOf)}`;
  const newer =
    refusal === null ? [] : [html('div', { class: 'refusal' }, `Новая не принята. ${refusal}`)];
  return html(
    'div',
    {},
    placeButton(shell, place, name),
    html('span', { class: 'place' }, day),
    ...remarks.map((text) => html('div', { class: 'remark' }, text)),
    ...newer,
  );
}

function strangeLine(shell: MunicipalShell, delivery: Deliveries['strange'][number]): HTMLElement {
  const { source, when, reason, place } = delivery;
  return html(
    'div',
    {},
    placeButton(shell, place, source ?? 'без названия'),
    html('span', { class: 'place' }, ` ${formatDay(when)}`),
    html('div', { class: 'refusal' }, reason ?? ''),
  );
}

/** A list that opens; none where nothing is in it. */
function listed<T>(
  name: string,
  words: string,
  isOpen: boolean,
  items: readonly T[],
  line: (item: T) => HTMLElement,
): HTMLElement[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => () => line(item));
  const list = growingList(lines, SCHOOLS_AT_ONCE, { class: 'plain lines' });
  return [fold(name, `${words}: ${items.length}`, isOpen, list)];
}

/** Who has not delivered, what belongs to nobody, who has delivered; what is strange stands first. */
export function deliveryLists(
  shell: MunicipalShell,
  { level, schools, strange }: Deliveries,
): HTMLElement[] {
  const missing = schools.filter((one) => one.deliveredAsOf === null);
  const delivered = schools.filter((one) => one.deliveredAsOf !== null);
  const remarked = delivered.filter(({ remarks }) => remarks.length > 0);
  // What is strange stands first, before a hundred schools of which there is nothing to say.
  const inOrder = [...remarked, ...delivered.filter(({ remarks }) => remarks.length === 0)];
  const ofSchool = (line: typeof missingLine) => (school: School) => line(shell, school);
  return [
    ...listed('missing', 'Не сдали', true, missing, ofSchool(missingLine)),
    ...listed('strange', LEVEL_TEXTS[level].strange, true, strange, (one) =>
      strangeLine(shell, one),
    ),
    ...listed(
      'delivered',
      'Сдали',
      missing.length === 0 || remarked.length > 0,
      inOrder,
      ofSchool(deliveredLine),
    ),
  ];
}
