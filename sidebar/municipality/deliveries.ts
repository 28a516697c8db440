/** «Сдача»: who has delivered and who has not, and the import. */
import { formatDay, formatSpan } from '../../src/core/values/day';
import { counted, DAYS } from '../../src/core/values/russian';
import { shownShare } from '../../src/core/values/shown-share';
import { button, html } from '../dom';
import {
  commandButtons,
  fold,
  growingList,
  hint,
  placeButton,
  primary,
  primaryCommand,
  title,
} from '../shell/parts';
import { filePicker } from './file-picker';
import type { Imports } from './import-files';
import { LEVEL_TEXTS } from './level-texts';
import { type Answer, type MunicipalShell, type MunicipalView, page } from './municipal-view';
import { shareLine } from './share-line';

type Deliveries = Answer<'deliveries'>;
type School = Deliveries['schools'][number];

const SCHOOLS_AT_ONCE = 40;

/** «Срок сдачи 20.04.2026 прошёл 4 дня назад». */
function deadlineText({ deadline, daysLeft, settingsPlace }: Deliveries): string {
  if (deadline === null || daysLeft === null) {
    return `Срок сдачи не указан: впишите его на лист «${settingsPlace.sheet}».`;
  }
  const day = `Срок сдачи ${formatDay(deadline)}`;
  if (daysLeft === 0) return `${day}: сегодня.`;
  return daysLeft > 0
    ? `${day}: через ${counted(daysLeft, DAYS)}.`
    : `${day} прошёл ${counted(-daysLeft, DAYS)} назад.`;
}

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

function lists(shell: MunicipalShell, { level, schools, strange }: Deliveries): HTMLElement[] {
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

/** How many of the accepted deliveries are strange; none where none is. */
function remarksLine({ schools }: Deliveries): HTMLElement[] {
  const count = schools.filter(({ remarks }) => remarks.length > 0).length;
  if (count === 0) return [];
  return [html('p', { class: 'remark' }, `Приняты с замечаниями: ${count}, они первые в «Сдали».`)];
}

/** What can be imported besides files: by links, and the rows that were pasted. */
function otherImports(
  shell: MunicipalShell,
  imports: Imports,
  { level, schools, pasted }: Deliveries,
  readsLinks: boolean,
): HTMLElement[] {
  const linked = readsLinks ? schools.filter(({ hasLink }) => hasLink).length : 0;
  const { readingBooks } = LEVEL_TEXTS[level];
  return [
    ...(linked === 0
      ? []
      : [
          primary(`Импортировать по ссылкам (${linked})`, () =>
            imports.takeLinked(shell, readingBooks),
          ),
        ]),
    ...(pasted === 0
      ? []
      : [
          button(`Импортировать вставленные строки (${pasted})`, {}, () =>
            imports.takePasted(shell),
          ),
        ]),
  ];
}

/** Nothing can be imported before these are mended. */
function beginning(shell: MunicipalShell, { blocked, level, schoolsPlace }: Deliveries): Node[] {
  if (blocked) {
    return [
      title('Не хватает листов'),
      hint('Нет обязательного листа или столбца. «Создать листы» добавит недостающие.'),
      primaryCommand(shell, 'createSheets'),
    ];
  }
  const { nobody, enter } = LEVEL_TEXTS[level];
  const { sheet } = schoolsPlace;
  return [
    title(nobody),
    hint(`${enter} на лист «${sheet}»: код, название и, если есть, ссылку на книгу.`),
    primary(`Открыть лист «${sheet}»`, () => shell.goTo(schoolsPlace)),
  ];
}

function content(
  shell: MunicipalShell,
  state: Deliveries,
  imports: Imports,
  readsLinks: boolean,
): Node[] {
  const { schools, delivered, municipality, periodStart, periodEnd, level } = state;
  if (state.blocked || schools.length === 0) {
    return [...beginning(shell, state), imports.place];
  }
  const share = { numerator: delivered, denominator: schools.length };
  const faults =
    state.errors === 0
      ? []
      : [html('p', {}, placeButton(shell, state.issuesPlace, `Ошибок в книге: ${state.errors}`))];
  return [
    title(`Сдали ${delivered} из ${schools.length}`),
    hint(`${municipality ?? LEVEL_TEXTS[level].unnamed}, ${formatSpan(periodStart, periodEnd)}`),
    shareLine('Полнота', shownShare(share), ''),
    html('p', {}, deadlineText(state)),
    ...remarksLine(state),
    ...faults,
    imports.place,
    ...otherImports(shell, imports, state, readsLinks),
    filePicker(shell, imports, LEVEL_TEXTS[level].files),
    ...lists(shell, state),
    fold('commands', 'Другие действия', false, ...commandButtons(shell)),
  ];
}

/** The view; `readsLinks`: books can be read by their links where the panel stands. */
export function deliveriesView(readsLinks: boolean, imports: Imports): MunicipalView {
  return {
    title: 'Сдача',
    about: () =>
      page('deliveries', [], (shell, state) => content(shell, state, imports, readsLinks)),
  };
}
