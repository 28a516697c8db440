/** Drop-downs, of which a line of text is kept, and conditional formats. */
import type { Area, FormatRuleState, RuleState } from '../documents';
import { type DataValidation, rangePrefix, validationOf } from './data-validation';
import type { Range } from './range';
import { notEmulated, strict } from './strict';
import type { World } from './world';

const LONGEST_LIST = 500;

export class DataValidationBuilder {
  constructor(private readonly world: World) {}

  private criteria = '';
  private allowInvalid: boolean | null = null;

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

  build(): DataValidation {
    if (this.criteria === '') throw new Error('A validation rule without a criterion');
    if (this.allowInvalid === null) {
      throw new Error('The rule does not say whether it refuses what people type');
    }
    const rule: RuleState = { summary: this.criteria };
    if (!this.allowInvalid) rule.rejects = true;
    if (rule.summary.startsWith('range:')) this.world.document.rules.push(rule);
    return validationOf(this.world, rule);
  }
}

/** What a conditional format asks of a cell, and how it then looks. */
class BooleanCondition {
  constructor(private readonly state: FormatRuleState) {}

  getCriteriaType(): string {
    return this.state.criteria;
  }

  getBackground(): string | null {
    return this.state.background ?? null;
  }
}

export class ConditionalFormatRule {
  constructor(
    private readonly world: World,
    readonly state: FormatRuleState,
    private readonly rangeAt: (area: Area) => Range,
  ) {}

  getBooleanCondition(): BooleanCondition {
    return strict(this.world, 'BooleanCondition', new BooleanCondition(this.state));
  }

  getRanges(): Range[] {
    return this.state.areas.map(this.rangeAt);
  }
}

export class ConditionalFormatRuleBuilder {
  constructor(private readonly world: World) {}

  private criteria: FormatRuleState['criteria'] | null = null;
  private text = '';
  private background = '';
  private fontColour = '';
  private ranges: Range[] = [];

  whenTextEqualTo(text: string): this {
    this.criteria = 'TEXT_EQUAL_TO';
    this.text = text;
    return this;
  }

  whenTextContains(text: string): this {
    this.criteria = 'TEXT_CONTAINS';
    this.text = text;
    return this;
  }

  setBackground(colour: string): this {
    this.background = colour;
    return this;
  }

  setFontColor(colour: string): this {
    this.fontColour = colour;
    return this;
  }

  setRanges(ranges: Range[]): this {
    this.ranges = [...ranges];
    return this;
  }

  build(): ConditionalFormatRule {
    const { criteria, text, background, fontColour, ranges } = this;
    if (!criteria || !text || ranges.length === 0) {
      throw new Error('An incomplete conditional format rule');
    }
    const areas = ranges.map(({ top, left, rows, columns }) => ({ top, left, rows, columns }));
    const state = { criteria, text, background, fontColour, areas };
    const rangeAt = (): never => notEmulated('ConditionalFormatRule.getRanges of a new rule');
    return strict(
      this.world,
      'ConditionalFormatRule',
      new ConditionalFormatRule(this.world, state, rangeAt),
    );
  }
}
