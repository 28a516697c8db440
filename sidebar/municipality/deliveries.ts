/** «Сдача»: who has delivered and who has not, and the import. */
import { formatDay, formatSpan } from '../../src/core/values/day';
import { counted, DAYS } from '../../src/core/values/russian';
import { shownShare } from '../../src/core/values/shown-share';
import { html } from '../dom';
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
import { importLinks } from './import-links';
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
  return html(
    'div',
    {},
    placeButton(shell, place, name),
    html('span', { class: 'place' }, ` ${code}`),
    html('div', { class: refusal === null ? 'hint' : 'refusal' }, why),
  );
}

function deliveredLine(shell: MunicipalShell, school: School): HTMLElement {
  const { name, place, deliveredAsOf, refusal } = school;
  const day = deliveredAsOf === null ? '' : ` данные на ${formatDay(deliveredAsOf)}`;
  const newer =
    refusal === null ? [] : [html('div', { class: 'refusal' }, `Новая не принята. ${refusal}`)];
  return html(
    'div',
    {},
    placeButton(shell, place, name),
    html('span', { class: 'place' }, day),
    ...newer,
  );
}

function schoolLists(shell: MunicipalShell, schools: readonly School[]): HTMLElement[] {
  const parts = [
    ['missing', 'Не сдали', schools.filter((one) => one.deliveredAsOf === null), missingLine],
    ['delivered', 'Сдали', schools.filter((one) => one.deliveredAsOf !== null), deliveredLine],
  ] as const;
  return parts
    .filter(([, , list]) => list.length > 0)
    .map(([name, words, list, line], index) => {
      const items = list.map((school) => () => line(shell, school));
      const lines = growingList(items, SCHOOLS_AT_ONCE, { class: 'plain lines' });
      return fold(name, `${words}: ${list.length}`, index === 0, lines);
    });
}

/** «Импортировать по ссылкам»; the progress takes the button's place. */
function linkImport(shell: MunicipalShell, linked: number): HTMLElement {
  const place = html('div', {});
  place.append(
    primary(`Импортировать по ссылкам (${linked})`, () =>
      shell.run('Читаю книги школ…', (tell) => importLinks(shell, place, tell)),
    ),
  );
  return place;
}

/** Nothing can be imported before these are mended. */
function beginning(shell: MunicipalShell, { blocked, schoolsPlace }: Deliveries): Node[] {
  if (blocked) {
    return [
      title('Не хватает листов'),
      hint('Нет обязательного листа или столбца. «Создать листы» добавит недостающие.'),
      primaryCommand(shell, 'createSheets'),
    ];
  }
  return [
    title('Школ пока нет'),
    hint(
      `Впишите школы на лист «${schoolsPlace.sheet}»: код, название и, если есть, ссылку на книгу.`,
    ),
    primary(`Открыть лист «${schoolsPlace.sheet}»`, () => shell.goTo(schoolsPlace)),
  ];
}

function content(shell: MunicipalShell, state: Deliveries, readsLinks: boolean): Node[] {
  const { schools, delivered, municipality, periodStart, periodEnd } = state;
  if (state.blocked || schools.length === 0) return beginning(shell, state);
  const linked = readsLinks ? schools.filter(({ hasLink }) => hasLink).length : 0;
  const share = { numerator: delivered, denominator: schools.length };
  const faults =
    state.errors === 0
      ? []
      : [html('p', {}, placeButton(shell, state.issuesPlace, `Ошибок в книге: ${state.errors}`))];
  return [
    title(`Сдали ${delivered} из ${schools.length}`),
    hint(`${municipality ?? 'Муниципалитет не назван'}, ${formatSpan(periodStart, periodEnd)}`),
    shareLine('Полнота', shownShare(share), ''),
    html('p', {}, deadlineText(state)),
    ...faults,
    ...(linked > 0 ? [linkImport(shell, linked)] : []),
    filePicker(shell),
    ...schoolLists(shell, schools),
    fold('commands', 'Другие действия', false, ...commandButtons(shell)),
  ];
}

/** The view; `readsLinks`: books can be read by their links where the panel stands. */
export function deliveriesView(readsLinks: boolean): MunicipalView {
  return {
    title: 'Сдача',
    about: () => page('deliveries', [], (shell, state) => content(shell, state, readsLinks)),
  };
}
