/** «Педагог»: find a person; then windows, points and hints. */
import { button, html } from '../dom';
import { onEnter } from '../shell/enter-key';
import { growingList, hint, primary, title } from '../shell/parts';
import { personCard } from './person-card';
import { type Answer, page, type SchoolShell, type SchoolView } from './school-view';

const PEOPLE_AT_ONCE = 30;

type Found = Answer<'people'>;

/** What was looked for last, so that «К списку» leads back to it. */
let lastQuery = '';

function personButton(
  shell: SchoolShell,
  { code, name, position }: Found['people'][number],
): HTMLElement {
  const line = button(name ?? code, { class: 'row' }, () => shell.open('person', code));
  line.append(html('span', { class: 'hint' }, ` ${name === null ? '' : `${code}, `}${position}`));
  return line;
}

function peopleList(shell: SchoolShell, { people, count }: Found): HTMLElement {
  if (count === 0) return hint('Никого не нашли. Проверьте код или наберите часть фамилии.');
  const list = growingList(
    people.map((person) => () => personButton(shell, person)),
    PEOPLE_AT_ONCE,
  );
  const rest = `Показаны ${people.length} из ${count}: уточните поиск.`;
  if (count > people.length) list.append(hint(rest));
  return list;
}

function search(shell: SchoolShell, first: Found): Node[] {
  const field = html('input', {
    type: 'search',
    id: 'person-query',
    value: lastQuery,
    autocomplete: 'off',
    maxlength: 100,
  });
  const find = (): void => {
    void shell
      .ask('Ищу…', () => shell.call('people', lastQuery))
      .then((people) => {
        if (people === null) return;
        const [only] = people.people;
        if (only !== undefined && people.count === 1) {
          shell.open('person', only.code);
          return;
        }
        found.replaceChildren(peopleList(shell, people));
        shell.tell(`Найдено: ${people.count}.`);
      });
  };
  const form = html(
    'div',
    { role: 'search' },
    html('label', { for: 'person-query' }, 'Код или фамилия'),
    field,
    primary('Найти', find),
  );
  const found = html('div', {}, peopleList(shell, first));
  // Kept as it is typed: the view may be shown anew while the table is being edited.
  field.addEventListener('input', () => {
    lastQuery = field.value;
  });
  onEnter(form, find);
  return [title('Педагог'), form, found];
}

function card(shell: SchoolShell, person: Answer<'person'>, code: string): Node[] {
  const back = button('К списку', {}, () => shell.open('person'));
  if (person === null) {
    return [back, hint(`Педагога с кодом ${code} больше нет или в его строке ошибка.`)];
  }
  return [back, ...personCard(shell, person)];
}

export const PERSON: SchoolView = {
  title: 'Педагог',
  about: (subject) =>
    subject === ''
      ? page('people', [lastQuery], search)
      : page('person', [subject], (shell, person) => card(shell, person, subject)),
};
