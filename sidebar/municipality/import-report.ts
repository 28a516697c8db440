/** What became of every file of the last import: refused ones first, each with its reason and remedy. */
import type { Outcome } from '../../src/core/municipality/tables/journal';
import type { ImportedLine } from '../../src/panel/municipality/imported';
import { button, html } from '../dom';
import { growingList, heading } from '../shell/parts';

const LINES_AT_ONCE = 20;

interface Part {
  readonly name: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly lines: readonly (() => HTMLElement)[];
}

const subheading = (text: string): HTMLElement => html('h3', {}, text);

function lineOf({ source, school, schoolCode, outcome, reason, remarks }: ImportedLine) {
  const name = school ?? (schoolCode === null ? null : `код ${schoolCode}`);
  const isRefused = outcome === 'отклонено';
  const look = isRefused ? 'refusal' : remarks.length > 0 ? 'remark' : 'hint';
  return html(
    'div',
    { class: isRefused ? 'error' : '' },
    html('strong', {}, source),
    ...(name === null ? [] : [html('span', { class: 'place' }, ` ${name}`)]),
    // The reason has the remarks in it.
    html('div', { class: look }, reason),
  );
}

function partsOf(lines: readonly ImportedLine[], left: readonly string[]): Part[] {
  const part = (
    name: string,
    title: string,
    isIn: (line: ImportedLine) => boolean,
    isOpen = false,
  ): Part => ({ name, title, isOpen, lines: lines.filter(isIn).map((line) => () => lineOf(line)) });
  const quiet = (outcome: Outcome, title: string): Part =>
    part(outcome, title, (line) => line.outcome === outcome && line.remarks.length === 0);
  return [
    part('отклонено', 'Отклонено', ({ outcome }) => outcome === 'отклонено', true),
    {
      name: 'left',
      title: 'Не импортировано',
      isOpen: false,
      lines: left.map((source) => () => html('strong', {}, source)),
    },
    part('remarks', 'Принято с замечаниями', ({ remarks }) => remarks.length > 0, true),
    quiet('принято', 'Принято'),
    quiet('заменено', 'Заменено'),
    quiet('не изменилось', 'Не изменилось'),
  ].filter((one) => one.lines.length > 0);
}

function shownPart({ name, title, isOpen, lines }: Part): HTMLElement {
  return html(
    'details',
    { 'data-name': `import-${name}`, open: isOpen },
    html('summary', {}, subheading(`${title}: ${lines.length}`)),
    growingList(lines, LINES_AT_ONCE, { class: 'plain lines' }),
  );
}

/** Puts the list into its place, where it stays until the next import or until it is closed. */
export function showReport(
  place: HTMLElement,
  lines: readonly ImportedLine[],
  left: readonly string[],
  goOn: () => void,
): void {
  const parts = partsOf(lines, left);
  if (parts.length === 0) {
    place.replaceChildren();
    return;
  }
  const rest =
    left.length === 0
      ? []
      : [button(`Импортировать остальные (${left.length})`, { class: 'primary' }, goOn)];
  place.replaceChildren(
    html(
      'section',
      { class: 'block', 'aria-label': 'Итог импорта' },
      heading('Что стало со сводками'),
      ...rest,
      ...parts.map(shownPart),
      button('Закрыть список', { class: 'quiet' }, () => place.replaceChildren()),
    ),
  );
}
