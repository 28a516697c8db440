/** What can be mended safely: every change is shown, and only what is ticked is made. */
import { counted, ERRORS } from '../../src/core/values/russian';
import { button, html } from '../dom';
import { growingList, hint, placeButton, primary, title } from '../shell/parts';
import type { Answer, SchoolShell } from './school-view';

type Mends = Answer<'mends'>;
type Change = Mends['changes'][number];

const KINDS: Readonly<Record<Change['kind'], string>> = {
  sheet: 'Создать недостающие листы',
  header: 'Восстановить заголовки',
  code: 'Убрать пробелы в кодах',
  reference: 'Исправить ссылки на похожие коды',
  day: 'Записать даты датами, а не текстом',
  number: 'Записать числа числами',
  choice: 'Записать словами из списка',
  category: 'Записать категории по решениям об аттестации',
};

const CHANGES_AT_ONCE = 20;

/** Spaces at the ends and blanks would not be seen. */
const visible = (text: string): string => (text === '' ? 'пусто' : text.replace(/^ +| +$/g, '␣'));

function changeLine(
  shell: SchoolShell,
  { place, header, was, becomes, kind }: Change,
): HTMLElement {
  if (kind === 'sheet') return html('span', {}, `Лист «${becomes}»`);
  const where = kind === 'header' ? place.sheet : `${place.sheet}, ${place.row}`;
  const about = kind === 'header' ? '' : ` ${header}`;
  return html(
    'span',
    {},
    placeButton(shell, place, where),
    `${about}: `,
    html('del', {}, visible(was)),
    ' → ',
    html('ins', {}, visible(becomes)),
  );
}

interface Group {
  readonly node: HTMLElement;
  /** Keys of the changes, none when the tick is taken off. */
  chosen(): string[];
}

function groupOf(
  shell: SchoolShell,
  kind: Change['kind'],
  changes: readonly Change[],
  onTick: () => void,
): Group {
  const tick = html('input', { type: 'checkbox', checked: true });
  tick.addEventListener('change', onTick);
  const label = html('label', { class: 'tick' }, tick, ` ${KINDS[kind]} (${changes.length})`);
  const list = growingList(
    changes.map((change) => () => changeLine(shell, change)),
    CHANGES_AT_ONCE,
  );
  return {
    node: html('section', {}, html('h2', {}, label), list),
    chosen: () => (tick.checked ? changes.map(({ key }) => key) : []),
  };
}

/** Only a person knows what was meant. */
function byHand(shell: SchoolShell, errors: number): Node[] {
  return [
    title(`Осталось исправить вручную: ${counted(errors, ERRORS)}`),
    hint('Что в них должно стоять, знаете только вы. Каждая строка списка ведёт к своей ячейке.'),
    primary('Показать ошибки', () => shell.open('issues')),
  ];
}

/** The preview and its two buttons. */
export function mending(shell: SchoolShell, { changes, errors }: Mends): Node[] {
  const back = button('Назад к замечаниям', {}, () => shell.open('issues'));
  if (changes.length === 0)
    return errors === 0 ? [title('Исправлять больше нечего'), back] : byHand(shell, errors);
  const kinds = (Object.keys(KINDS) as Change['kind'][]).filter((kind) =>
    changes.some((change) => change.kind === kind),
  );
  const chosen = (): string[] => groups.flatMap((group) => group.chosen());
  const apply = primary('', () => shell.run('Исправляю…', () => shell.act('applyMend', chosen())));
  const count = (): void => {
    apply.textContent = `Исправить отмеченное (${chosen().length})`;
    apply.disabled = chosen().length === 0;
  };
  const groups = kinds.map((kind) =>
    groupOf(
      shell,
      kind,
      changes.filter((change) => change.kind === kind),
      count,
    ),
  );
  count();
  return [
    title('Что изменится'),
    hint(`Снимите отметку с того, что менять не нужно. ${shell.host.undoing}`),
    apply,
    back,
    ...groups.map(({ node }) => node),
  ];
}
