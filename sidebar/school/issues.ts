/** «Проверка»: what is wrong, by sheet and kind; every place leads to its cell. */
import { SEVERITY_WORDS } from '../../src/core/schema/issue';
import { counted, ERRORS, ROWS, WARNINGS } from '../../src/core/values/russian';
import { html } from '../shell/dom';
import { fold, growingList, hint, placeButton, primary, title } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './calls';
import { mending } from './mending';

type Issues = Answer<'issues'>;
type SheetIssues = Issues['sheets'][number];
type IssueKind = SheetIssues['kinds'][number];

const PLACES_AT_ONCE = 20;

function totals(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [counted(errors, ERRORS)] : []),
    ...(warnings > 0 ? [counted(warnings, WARNINGS)] : []),
  ];
  return parts.join(', ');
}

/** Places one under another with their own words, or in a row where all say the same. */
function placesOf(shell: SchoolShell, { places, count }: IssueKind): HTMLElement {
  const same = places.every(({ message }) => message === places[0]?.message);
  const list = growingList(
    places.map(({ place, header, message }) => () => {
      const link = placeButton(shell, place, `строка ${place.row}`);
      if (same) return link;
      const where = header === '' || message.includes(header) ? '' : ` («${header}»)`;
      return html('span', {}, link, ` ${message}${where}`);
    }),
    PLACES_AT_ONCE,
    { class: same ? 'plain chips' : 'plain' },
  );
  if (count > places.length) {
    list.append(hint(`Показаны первые ${places.length} из ${count}; все — на листе «Проверка».`));
  }
  return list;
}

function kindOf(shell: SchoolShell, kind: IssueKind): HTMLElement {
  const { severity, code, count, places, remedy } = kind;
  const first = places[0]?.message ?? '';
  const same = places.every(({ message }) => message === first);
  return html(
    'section',
    { class: `issue ${severity}` },
    html(
      'h2',
      {},
      html('span', { class: 'tag' }, SEVERITY_WORDS[severity].first),
      ` ${code}${count > 1 ? `, мест: ${count}` : ''}`,
    ),
    ...(same ? [html('p', {}, first)] : []),
    hint(remedy),
    placesOf(shell, kind),
  );
}

function sheetOf(shell: SchoolShell, issues: SheetIssues, open: boolean): HTMLElement {
  const { sheet, errors, warnings, kinds } = issues;
  return fold(
    `${sheet}: ${totals(errors, warnings)}`,
    open,
    ...kinds.map((kind) => kindOf(shell, kind)),
  );
}

/** The one thing to do: mend, or write the sheet «Проверка». */
function action(shell: SchoolShell, { mendable }: Issues): HTMLElement[] {
  if (mendable > 0) {
    return [
      primary(`Исправить, что можно (${mendable})`, () => shell.open('issues', 'mend')),
      hint('Сначала покажем, что изменится.'),
    ];
  }
  const check = () => shell.run('Проверяю данные…', () => shell.act('checkData'));
  return [primary('Записать на лист «Проверка»', check)];
}

function content(shell: SchoolShell, issues: Issues): Node[] {
  const { errors, warnings, blocked, leftOut, sheets } = issues;
  if (errors + warnings === 0) {
    return [
      title('Замечаний нет'),
      hint('Все заполненные строки учтены.'),
      ...action(shell, issues),
    ];
  }
  const effect = blocked
    ? 'Расчёт невозможен: нет обязательного листа или столбца.'
    : leftOut === 0
      ? 'Все заполненные строки учтены; предупреждения расчёту не мешают.'
      : `Не учтено из-за ошибок: ${counted(leftOut, ROWS)}. Остальное считается.`;
  return [
    title(totals(errors, warnings)),
    hint(effect),
    ...action(shell, issues),
    ...sheets.map((sheet, index) => sheetOf(shell, sheet, index === 0)),
  ];
}

export const ISSUES: SchoolView = {
  title: 'Проверка',
  about: (subject) =>
    subject === 'mend' ? page('previewMend', [], mending) : page('issues', [], content),
};
