/** Who has handed in, who has not, and the reminder to those. */
import { formatDay, parseIsoDay } from '../../../src/core/values/day';
import { button, html } from '../../dom';
import { copyButton } from '../../shell/copying';
import type { TypedForm } from '../../shell/half-typed';
import { fold, growingList } from '../../shell/parts';
import type { Answer, SchoolShell } from '../school-view';
import { reminderText } from './reminder-text';

type Self = Answer<'selfAssessment'>;
type Person = Self['people'][number];

const PEOPLE_AT_ONCE = 40;

/** What the person has set last: the view may be shown anew while the table is being edited. */
const reminder = { deadline: '', withNames: false };
/** The deadline that has gone into a reminder. */
let reminded = '';

/** The date of the reminder, until it has been copied with it. */
export const REMINDER: TypedForm = {
  typed: () =>
    reminder.deadline === '' || reminder.deadline === reminded
      ? null
      : { deadline: reminder.deadline, withNames: String(reminder.withNames) },
  fill: ({ deadline = '', withNames }) => {
    reminder.deadline = deadline;
    reminder.withNames = withNames === 'true';
  },
};

function personLine(shell: SchoolShell, { code, name, last }: Person): HTMLElement {
  const line = button(name ?? code, { class: 'row' }, () => shell.open('person', code));
  const beside = [...(name === null ? [] : [code]), ...(last === null ? [] : [formatDay(last)])];
  line.append(html('span', { class: 'hint' }, ` ${beside.join(', ')}`));
  return line;
}

/** A list that opens; none where nobody is in it. */
function listed(
  shell: SchoolShell,
  name: string,
  words: string,
  isOpen: boolean,
  people: readonly Person[],
  ...more: readonly Node[]
): HTMLElement[] {
  if (people.length === 0) return [];
  const lines = people.map((person) => () => personLine(shell, person));
  const list = growingList(lines, PEOPLE_AT_ONCE);
  return [fold(name, `${words}: ${people.length}`, isOpen, ...more, list)];
}

/** The fields of the reminder and its button. */
function reminding(shell: SchoolShell, self: Self, people: readonly Person[]): Node[] {
  const deadline = html('input', {
    type: 'date',
    id: 'reminder-deadline',
    value: reminder.deadline,
  });
  const names = html('input', { type: 'checkbox', checked: reminder.withNames });
  deadline.addEventListener('input', () => {
    reminder.deadline = deadline.value;
  });
  names.addEventListener('change', () => {
    reminder.withNames = names.checked;
  });
  const text = (): string => {
    reminded = reminder.deadline;
    return reminderText({
      periodStart: self.periodStart,
      periodEnd: self.periodEnd,
      deadline: parseIsoDay(reminder.deadline),
      people,
      withNames: reminder.withNames,
    });
  };
  const hasNames = people.some(({ name }) => name !== null);
  return [
    html('label', { for: 'reminder-deadline' }, 'Срок в напоминании, если нужен'),
    deadline,
    ...(hasNames
      ? [html('label', { class: 'tick' }, names, ' С фамилиями, иначе только коды')]
      : []),
    ...copyButton(shell, 'Скопировать напоминание', text),
  ];
}

/** Those who have not first. */
export function handedLists(shell: SchoolShell, self: Self): Node[] {
  const missing = self.people.filter(({ last }) => last === null);
  const handed = self.people.filter(({ last }) => last !== null);
  const remind = missing.length === 0 ? [] : reminding(shell, self, missing);
  return [
    ...listed(shell, 'not-handed', 'Не сдали', handed.length > 0, missing, ...remind),
    ...listed(shell, 'handed', 'Сдали', false, handed),
  ];
}
