/** «Шаги»: where the work stands, and the one next step. */

import { severityCounts } from '../../src/core/schema/issue';
import { leftOutLine } from '../../src/core/schema/issues-sheet';
import { formatDay, formatSpan } from '../../src/core/values/day';
import { counted, ERRORS, ROWS, uncheckedText, WARNINGS } from '../../src/core/values/russian';
import { button, html, unseen } from '../dom';
import { commandButtons, fact, fold, hint, primary, primaryCommand, title } from '../shell/parts';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

type State = Answer<'steps'>;
type StepName = State['next'];

/** Steps as a person counts them; one may stand for two of the workbook's. */
interface ShownStep {
  readonly names: readonly StepName[];
  readonly title: string;
  readonly detail: (state: State) => string;
  /** Leads to where it is done. */
  readonly go: (shell: SchoolShell, state: State) => void;
  /** Whether something of it is left to do, also when the work has gone on. */
  readonly isOpen?: (state: State) => boolean;
  /** What a school may do besides, and the view in which. */
  readonly besides?: { readonly title: string; readonly view: string };
}

function rowsOf({ sheets, schoolName, fillPlace }: State): string {
  const rows = sheets.slice(0, 3).map(({ sheet, rows }) => `${sheet}: ${rows}`);
  return schoolName === null
    ? `сначала назовите школу на листе «${fillPlace.sheet}»`
    : rows.join(', ');
}

function mendDetail({ errors, mendable }: State): string {
  const faults = errors === 0 ? 'ошибок нет' : counted(errors, ERRORS);
  return mendable === 0 ? faults : `${faults}; можно исправить сразу: ${mendable}`;
}

function fixedDetail({ fixed }: State): string {
  if (fixed === null) return 'за этот период ещё не зафиксирован';
  const day = formatDay(fixed.on);
  return fixed.same ? `зафиксирован ${day}` : `зафиксирован ${day}, с тех пор баллы изменились`;
}

const openMending = (shell: SchoolShell, { mendable }: State): void =>
  shell.open('issues', mendable > 0 ? 'mend' : '');

const SHOWN: readonly ShownStep[] = [
  {
    names: ['create', 'fill'],
    title: 'Заполнить листы',
    detail: rowsOf,
    go: (shell, { fillPlace }) => shell.goTo(fillPlace),
    isOpen: ({ schoolName }) => schoolName === null,
    besides: { title: 'Раздать и собрать листы самооценки', view: 'self' },
  },
  {
    names: ['check'],
    title: 'Проверить данные',
    detail: ({ errors, warnings }) => `${counted(errors, ERRORS)}, ${counted(warnings, WARNINGS)}`,
    go: (shell) => shell.open('issues'),
  },
  { names: ['mend'], title: 'Исправить ошибки', detail: mendDetail, go: openMending },
  {
    names: ['compute'],
    title: 'Рассчитать',
    detail: ({ outdated }) =>
      outdated.length === 0
        ? 'всё рассчитано'
        : `${outdated.length === 1 ? 'не обновлён лист' : 'не обновлены листы'}: ${outdated.join(', ')}`,
    go: (shell) => shell.open('shares'),
  },
  {
    names: ['review'],
    title: 'Проверить записи педагогов',
    detail: ({ unchecked }) => (unchecked === 0 ? 'все проверены' : uncheckedText(unchecked)),
    go: (shell) => shell.open('review'),
  },
  {
    names: ['fix'],
    title: 'Зафиксировать рейтинг',
    detail: fixedDetail,
    go: (shell) => shell.open('rating'),
  },
  {
    names: ['summary'],
    title: 'Передать сводку',
    detail: () => 'без фамилий и кодов педагогов',
    go: (shell) => shell.open('summary'),
  },
];

/** The button of each next step. */
function nextButton(shell: SchoolShell, state: State): HTMLElement {
  const { next, mendable, fillPlace } = state;
  switch (next) {
    case 'create':
      return primaryCommand(shell, 'createSheets');
    case 'fill':
      return primary(`Заполнить лист «${fillPlace.sheet}»`, () => shell.goTo(fillPlace));
    case 'check':
      return primaryCommand(shell, 'checkData');
    case 'mend':
      return primary(mendable > 0 ? 'Исправить, что можно' : 'Показать ошибки', () =>
        openMending(shell, state),
      );
    case 'compute':
      return primaryCommand(shell, 'computeAll');
    case 'review':
      return primary('Проверить записи', () => shell.open('review'));
    case 'fix':
      return primaryCommand(shell, 'fixRating');
    case 'summary':
      return primary('Посмотреть сводку', () => shell.open('summary'));
  }
}

function stepList(shell: SchoolShell, state: State): HTMLElement {
  const now = SHOWN.findIndex(({ names }) => names.includes(state.next));
  const items = SHOWN.map(({ title, detail, go, isOpen, besides }, index) => {
    const isPassed = index < now;
    const done = isPassed && isOpen?.(state) !== true;
    const isNow = index === now;
    const words = done ? 'сделано' : isPassed ? 'не закончено' : isNow ? 'сейчас' : 'позже';
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
        button(title, { class: 'link step' }, () => go(shell, state)),
        unseen(` (${words})`),
        html('div', { class: 'hint' }, detail(state)),
        ...(besides === undefined || isNow
          ? []
          : [button(besides.title, { class: 'link' }, () => shell.open(besides.view))]),
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
    title(state.schoolName ?? 'Школа не названа'),
    hint(`Период ${period}, данные на ${formatDay(state.asOf)}`),
    stepList(shell, state),
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
