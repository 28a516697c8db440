/** The two dates of the period, which stand as in «Настройки» until somebody wants other ones. */
import { DOCUMENTS_FORM, type FormFields } from '../../src/browser/held-form';
import { EARLIEST_PLAN_YEAR, LATEST_YEAR } from '../../src/core/values/law';
import type { SentPeriod } from '../../src/panel/documents/typed-span';
import { button, html } from '../dom';
import { type TypedForm, tellHalfTyped } from '../shell/half-typed';
import { hint } from '../shell/parts';
import type { DocumentsHost } from './host';
import { type TypedPeriod, typedPeriod } from './period';

/** Time to type the rest of a date: a field of dates tells every digit. */
const TYPING_MS = 400;

/** Of such fields most browsers let four digits of a year be typed, and no more. */
const YEARS = { min: `${EARLIEST_PLAN_YEAR}-01-01`, max: `${LATEST_YEAR}-12-31` };

/** The field's value is empty then, as if nothing had been typed. */
const PARTLY = 'Такого дня нет, или дата набрана не целиком: нужны день, месяц и год.';

/** The dates are not those of «Настройки», and nobody has typed them today. */
const FILLED = 'Даты набраны в прошлый раз: документа за них ещё не было.';

const same = (one: SentPeriod, other: SentPeriod | null): boolean =>
  one.from === other?.from && one.to === other.to;

export class PeriodFields implements TypedForm {
  private readonly from = html('input', { type: 'date', id: 'period-from', ...YEARS });
  private readonly to = html('input', { type: 'date', id: 'period-to', ...YEARS });
  private readonly fault = html('p', { class: 'refusal', role: 'alert', hidden: true });
  private readonly filled = hint(FILLED);
  private readonly reset = button('Как в «Настройках»', { class: 'link' }, () => {
    this.filled.hidden = true;
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
    this.filled,
    this.reset,
  );
  private settings: SentPeriod = { from: '', to: '' };
  private timer = 0;
  /** The dates for which documents were made last. */
  private issued: SentPeriod | null = null;

  /** `changed` is told what the fields hold whenever somebody has typed, or why it is no period. */
  constructor(private readonly changed: (read: TypedPeriod) => void) {
    for (const field of [this.from, this.to]) {
      field.addEventListener('input', () => {
        this.filled.hidden = true;
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.tell(), TYPING_MS);
      });
    }
    this.reset.hidden = true;
    this.filled.hidden = true;
  }

  /** Fills the fields with the period of «Настройки», or with what was typed when the page went last. */
  begin(settings: SentPeriod, held: FormFields | null): void {
    this.settings = settings;
    this.put(settings);
    if (held !== null) this.fill(held);
  }

  /** The dates as they stand; of one that is not whole the browser tells nothing. */
  private get dates(): SentPeriod {
    const of = (field: HTMLInputElement, otherwise: string): string =>
      field.validity.badInput ? otherwise : field.value;
    const { from, to } = this.settings;
    return { from: of(this.from, from), to: of(this.to, to) };
  }

  /** Other dates than those of «Настройки», of which there is no document yet. */
  typed(): FormFields | null {
    const { dates } = this;
    return same(dates, this.settings) || same(dates, this.issued) ? null : { ...dates };
  }

  /** Tells the host what is typed in the page, whenever that has changed. */
  tellOf(root: HTMLElement, host: Pick<DocumentsHost, 'halfTyped'>): void {
    tellHalfTyped(root, new Map([[DOCUMENTS_FORM, { title: 'Документы', form: this }]]), host);
  }

  fill({ from = '', to = '' }: FormFields): void {
    this.put({ from, to });
    this.filled.hidden = this.typed() === null;
    this.tell();
  }

  /** Documents were made for these dates: they stand there from now on. */
  settled(): void {
    this.issued = this.dates;
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
