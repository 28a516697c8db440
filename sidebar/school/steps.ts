/** «Шаги»: where the work stands, and the one next step. */

import { severityCounts } from '../../src/core/schema/issue';
import { leftOutLine } from '../../src/core/schema/issues-sheet';
import { formatDay, formatSpan } from '../../src/core/values/day';
import { counted, ERRORS, ROWS, uncheckedText, WARNINGS } from '../../src/core/values/russian';
import { html, unseen } from '../dom';
import { commandButtons, fact, fold, hint, primary, primaryCommand, title } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type State = Answer<'steps'>;
type StepName = State['next'];

/** Steps as a person counts them; one may stand for two of the workbook's. */
interface ShownStep {
  readonly names: readonly StepName[];
  readonly title: string;
  readonly detail: (state: State) => string;
}

const rowsOf = ({ sheets }: State): string =>
  sheets
    .slice(0, 3)
    .map(({ sheet, rows }) => `${sheet}: ${rows}`)
    .join(', ');

function mendDetail({ errors, mendable }: State): string {
  const faults = errors === 0 ? 'ошибок нет' : counted(errors, ERRORS);
  return mendable === 0 ? faults : `${faults}; можно исправить сразу: ${mendable}`;
}

function fixedDetail({ fixed }: State): string {
  if (fixed === null) return 'за этот период ещё не зафиксирован';
  const day = formatDay(fixed.on);
  return fixed.same ? `зафиксирован ${day}` : `зафиксирован ${day}, с тех пор баллы изменились`;
}

const SHOWN: readonly ShownStep[] = [
  { names: ['create', 'fill'], title: 'Заполнить листы', detail: rowsOf },
  {
    names: ['check'],
    title: 'Проверить данные',
    detail: ({ errors, warnings }) => `${counted(errors, ERRORS)}, ${counted(warnings, WARNINGS)}`,
  },
  { names: ['mend'], title: 'Исправить ошибки', detail: mendDetail },
  {
    names: ['compute'],
    title: 'Рассчитать',
    detail: ({ outdated }) =>
      outdated.length === 0
        ? 'всё рассчитано'
        : `${outdated.length === 1 ? 'не обновлён лист' : 'не обновлены листы'}: ${outdated.join(', ')}`,
  },
  {
    names: ['review'],
    title: 'Проверить записи педагогов',
    detail: ({ unchecked }) => (unchecked === 0 ? 'все проверены' : uncheckedText(unchecked)),
  },
  { names: ['fix'], title: 'Зафиксировать рейтинг', detail: fixedDetail },
  { names: ['summary'], title: 'Передать сводку', detail: () => 'без фамилий и кодов педагогов' },
];

/** The button of each next step. */
function nextButton(shell: SchoolShell, state: State): HTMLElement {
  const { next, mendable, place } = state;
  switch (next) {
    case 'create':
      return primaryCommand(shell, 'createSheets');
    case 'fill':
      return primary(`Открыть лист «${place.sheet}»`, () => shell.goTo(place));
    case 'check':
      return primaryCommand(shell, 'checkData');
    case 'mend':
      return mendable > 0
        ? primary('Исправить, что можно', () => shell.open('issues', 'mend'))
        : primary('Показать ошибки', () => shell.open('issues'));
    case 'compute':
      return primaryCommand(shell, 'computeAll');
    case 'review':
      return primary('Открыть первую непроверенную запись', () => shell.goTo(place));
    case 'fix':
      return primaryCommand(shell, 'fixRating');
    case 'summary':
      return primary('Посмотреть сводку', () => shell.open('summary'));
  }
}

function stepList(state: State): HTMLElement {
  const now = SHOWN.findIndex(({ names }) => names.includes(state.next));
  const items = SHOWN.map(({ title, detail }, index) => {
    const done = index < now;
    const isNow = index === now;
    const words = done ? 'сделано' : isNow ? 'сейчас' : 'позже';
    return html(
      'li',
      {
        class: isNow ? 'now' : done ? 'done' : '',
        'aria-current': isNow && 'step',
      },
      html('span', { class: 'mark', 'aria-hidden': 'true' }, done ? '✓' : String(index + 1)),
      html(
        'div',
        {},
        html('strong', {}, title),
        unseen(` (${words})`),
        html('div', { class: 'hint' }, detail(state)),
      ),
    );
  });
  return html('ol', { class: 'steps' }, ...items);
}

function filled({ sheets }: State): HTMLElement {
  const lines = sheets
    .filter(({ rows, errors, warnings }) => rows + errors + warnings > 0)
    .map(({ sheet, rows, errors, warnings }) => {
      return fact(sheet, [counted(rows, ROWS), ...severityCounts(errors, warnings)].join(', '));
    });
  return html('dl', {}, ...lines);
}

function content(shell: SchoolShell, state: State): Node[] {
  const period = formatSpan(state.periodStart, state.periodEnd);
  const left = state.leftOut + state.leftOutInPart === 0 ? [] : [hint(`${leftOutLine(state)}.`)];
  return [
    title(state.schoolName ?? `Школа не названа на листе «${state.settingsPlace.sheet}»`),
    hint(`Период ${period}, данные на ${formatDay(state.asOf)}`),
    stepList(state),
    nextButton(shell, state),
    ...left,
    fold('sheets', 'Заполненные листы', false, filled(state)),
    fold('commands', 'Другие действия', false, ...commandButtons(shell)),
  ];
}

export const STEPS: SchoolView = {
  title: 'Шаги',
  about: () => page('steps', [], content),
};
