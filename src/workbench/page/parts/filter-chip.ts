/** Says that rows are hidden by a filter: «Отобрано 12 из 340 строк · Сбросить». */
import { formatDecimal } from '../../../core/values/decimal';
import { counted } from '../../../core/values/russian';
import { make, makeButton, setText } from './elements';
import { OF_ROWS } from './words';

interface Filtered {
  readonly shown: number;
  readonly all: number;
}

/** Fills a slot. */
export class FilterChip {
  private readonly text = make('span', '', { role: 'status' });

  constructor(
    private readonly slot: HTMLElement,
    reset: () => void,
  ) {
    slot.classList.add('filter-chip');
    slot.replaceChildren(
      this.text,
      makeButton('Сбросить', reset, { class: 'notice-action', 'aria-label': 'Сбросить фильтр' }),
    );
    slot.hidden = true;
  }

  /** null: every row is shown. */
  show(filtered: Filtered | null): void {
    this.slot.hidden = filtered === null;
    setText(this.text, filtered ? filteredText(filtered) : '');
  }
}

/** «Отобрано 12 из 340 строк», «Отобрано 3 из 21 строки». */
function filteredText({ shown, all }: Filtered): string {
  return `Отобрано ${formatDecimal(shown)} из ${counted(all, OF_ROWS)}`;
}
