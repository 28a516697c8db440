/** The two dates of the period, which stand as in «Настройки» until somebody wants other ones. */
import { EARLIEST_PLAN_YEAR, LATEST_YEAR } from '../../src/core/values/law';
import type { SentPeriod } from '../../src/panel/documents/typed-span';
import { button, html } from '../dom';
import { type TypedPeriod, typedPeriod } from './period';

/** Time to type the rest of a date: a field of dates tells every digit. */
const TYPING_MS = 400;

/** Of such fields most browsers let four digits of a year be typed, and no more. */
const YEARS = { min: `${EARLIEST_PLAN_YEAR}-01-01`, max: `${LATEST_YEAR}-12-31` };

/** The field's value is empty then, as if nothing had been typed. */
const PARTLY = 'Такого дня нет, или дата набрана не целиком: нужны день, месяц и год.';

export class PeriodFields {
  private readonly from = html('input', { type: 'date', id: 'period-from', ...YEARS });
  private readonly to = html('input', { type: 'date', id: 'period-to', ...YEARS });
  private readonly fault = html('p', { class: 'refusal', role: 'alert', hidden: true });
  private readonly reset = button('Как в «Настройках»', { class: 'link' }, () => {
    this.put(this.settings);
    this.from.focus();
    this.tell();
  });
  readonly node = html(
    'fieldset',
    {},
    html('legend', {}, 'Период'),
    html(
      'div',
      { class: 'pair' },
      html('div', {}, html('label', { for: 'period-from' }, 'с'), this.from),
      html('div', {}, html('label', { for: 'period-to' }, 'по'), this.to),
    ),
    this.fault,
    this.reset,
  );
  private settings: SentPeriod = { from: '', to: '' };
  private timer = 0;

  /** `changed` is told what the fields hold whenever somebody has typed, or why it is no period. */
  constructor(private readonly changed: (read: TypedPeriod) => void) {
    for (const field of [this.from, this.to]) {
      field.addEventListener('input', () => {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.tell(), TYPING_MS);
      });
    }
    this.reset.hidden = true;
  }

  /** Fills the fields with the period of «Настройки». */
  begin(settings: SentPeriod): void {
    this.settings = settings;
    this.put(settings);
  }

  /** What was typed a moment ago holds at once. */
  settle(): void {
    if (this.timer !== 0) this.tell();
  }

  private put({ from, to }: SentPeriod): void {
    this.from.value = from;
    this.to.value = to;
  }

  private tell(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    const isPartly = [this.from, this.to].some(({ validity }) => validity.badInput);
    const typed = { from: this.from.value, to: this.to.value };
    const read = isPartly ? PARTLY : typedPeriod(typed, this.settings);
    const fault = typeof read === 'string' ? read : '';
    this.fault.textContent = fault;
    this.fault.hidden = fault === '';
    this.reset.hidden = typeof read !== 'string' && read.period === null;
    this.changed(read);
  }
}
