/** The language in which a share is declared: whom it counts, and which of them it counts in. */
import type { ShareCode } from '../../summary/measures';
import type { Settings } from '../school-settings';
import type { SourceRow } from '../source-rows';
import type { School } from './school';

/**
 * One member of a denominator: a person, or a row where the share counts rows. The numerator
 * is its counted members, so it can never exceed the denominator.
 */
export interface Member {
  /** Teacher code or «лист:строка»; never leaves the school. */
  readonly id: string;
  /** Code of the person who is, or whose row is, the member. */
  readonly teacher: string;
  readonly counted: boolean;
  /** Rows that put the member into the denominator and, when counted, into the numerator. */
  readonly sources: readonly SourceRow[];
}

/** Words of a rule; where a setting changes the rule, it changes them too. */
type RuleWords = string | ((settings: Settings) => string);

/** What a share counts; its code and title are among the measures. */
export interface DeclaredShare {
  /** In plain Russian: numerator and denominator in words. */
  readonly numerator: RuleWords;
  readonly denominator: RuleWords;
  /** Its members are rows, not people. */
  readonly ofRows?: true;
  /** The clause or practice it comes from. */
  readonly clause: string;
  readonly members: (school: School) => Member[];
}

export interface ShareRule extends DeclaredShare {
  readonly code: ShareCode;
  readonly title: string;
}

/** What a share counts, in the words of the school's settings. */
interface WordedRule {
  readonly code: ShareCode;
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly ofRows: boolean;
}

export interface ShareResult {
  readonly rule: WordedRule;
  readonly members: readonly Member[];
  readonly numerator: number;
  readonly denominator: number;
}

/** What is said of 0/0 (rule Ш-03). */
export function nothingToCount({ ofRows }: Pick<WordedRule, 'ofRows'>): string {
  return ofRows ? 'Нечего считать' : 'Некого считать';
}

/** Counts the members of a share on R (rules Ш-01, Ш-02). */
export function resultOf(rule: ShareRule, school: School): ShareResult {
  const members = rule.members(school);
  let numerator = 0;
  for (const { counted } of members) if (counted) numerator += 1;
  const inWords = (words: RuleWords): string =>
    typeof words === 'string' ? words : words(school.book.settings);
  const worded = {
    code: rule.code,
    title: rule.title,
    numerator: inWords(rule.numerator),
    denominator: inWords(rule.denominator),
    ofRows: rule.ofRows === true,
  };
  return { rule: worded, members, numerator, denominator: members.length };
}
