/** The two dates of the period, which stand as in «Настройки» until somebody wants other ones. */
import type { SentPeriod } from '../../src/panel/documents/requests';
import { button, html } from '../dom';
import { typedPeriod } from './period';

/** Time to type the rest of a date: a field of dates tells every digit. */
const TYPING_MS = 400;

export class PeriodFields {
  private readonly from = html('input', { type: 'date', id: 'period-from' });
  private readonly to = html('input', { type: 'date', id: 'period-to' });
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

  /** `changed` is told the period when it is another one: null is that of «Настройки». */
  constructor(private readonly changed: (period: SentPeriod | null) => void) {
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

  private put({ from, to }: SentPeriod): void {
    this.from.value = from;
    this.to.value = to;
  }

  private tell(): void {
    window.clearTimeout(this.timer);
    const read = typedPeriod({ from: this.from.value, to: this.to.value }, this.settings);
    const fault = typeof read === 'string' ? read : '';
    this.fault.textContent = fault;
    this.fault.hidden = fault === '';
    this.reset.hidden = typeof read !== 'string' && read.period === null;
    if (typeof read !== 'string') this.changed(read.period);
  }
}
