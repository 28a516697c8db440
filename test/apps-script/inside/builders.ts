/** Builders of drop-downs and of conditional formats; a rule is kept as a line of text. */
import type { DocumentState, RuleState } from '../documents';
import type { Range } from './range';

const LONGEST_LIST = 500;

/** How a rule names the cells of a sheet. */
export const rangePrefix = (sheet: string): string => `range:${sheet}!`;

export class DataValidationBuilder {
  constructor(private readonly document: DocumentState) {}

  private criteria = '';
  private allowInvalid = false;

  requireValueInList(values: string[], _showDropdown: boolean): this {
    if (!Array.isArray(values) || values.length === 0 || values.length > LONGEST_LIST) {
      throw new Error(`A list of ${values?.length} values is not accepted`);
    }
    this.criteria = `list:${values.join('|')}`;
    return this;
  }

  requireValueInRange(range: Range, _showDropdown: boolean): this {
    const { name } = range.sheetState;
    this.criteria = `${rangePrefix(name)}${range.top}:${range.left}`;
    return this;
  }

  requireCheckbox(): this {
    this.criteria = 'checkbox';
    return this;
  }

  requireDate(): this {
    this.criteria = 'date';
    return this;
  }

  requireNumberGreaterThanOrEqualTo(least: number): this {
    this.criteria = `number:${least}`;
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(_text: string): this {
    return this;
  }

  build(): RuleState {
    if (this.criteria === '') throw new Error('A validation rule without a criterion');
    if (!this.allowInvalid) throw new Error('The rule would refuse what people type');
    const rule = { summary: this.criteria };
    if (rule.summary.startsWith('range:')) this.document.rules.push(rule);
    return rule;
  }
}

export interface FormatRule {
  readonly summary: string;
}

export class ConditionalFormatRuleBuilder {
  private text = '';
  private colours: string[] = [];
  private where = '';

  whenTextEqualTo(text: string): this {
    this.text = text;
    return this;
  }

  whenTextContains(text: string): this {
    this.text = `*${text}*`;
    return this;
  }

  setBackground(colour: string): this {
    this.colours.push(colour);
    return this;
  }

  setFontColor(colour: string): this {
    this.colours.push(colour);
    return this;
  }

  setRanges(ranges: Range[]): this {
    this.where = ranges.map(({ top, left, rows }) => `${top}:${left}+${rows}`).join(',');
    return this;
  }

  build(): FormatRule {
    if (!this.text || !this.where) throw new Error('An incomplete conditional format rule');
    return { summary: `${this.text} @ ${this.where} ${this.colours.join('/')}` };
  }
}
