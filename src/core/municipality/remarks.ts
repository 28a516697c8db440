/** What is strange about an accepted delivery: told in the journal, on the panel and in its row (С-23). */
import type { SummaryHead } from '../summary/summary';
import { fold } from '../values/text';
import { DEFAULTS } from './common-rules';
import type { MunicipalSettings } from './municipal-settings';
import { isSameName } from './same-name';
import type { SchoolRow } from './tables/schools';

export interface Remark {
  /** «otherName»: perhaps a copied book; «otherRules»: figures that mean something else. */
  readonly kind: 'otherName' | 'otherRules';
  /** A whole sentence for the person who collects. */
  readonly text: string;
}

/** The settings of «Правила» in any order, as somebody may have typed them; of the defaults nothing. */
const asRules = (rules: string | null): string =>
  (rules ?? '')
    .split(';')
    .map((rule) => fold(rule).replace(/\.$/, ''))
    .filter((rule) => rule !== '' && rule !== DEFAULTS)
    .sort()
    .join(';');

/** Whether the figures follow other rules than those of the workbook. */
export const followsOtherRules = (
  { rules }: Pick<SummaryHead, 'rules'>,
  { schoolRules }: Pick<MunicipalSettings, 'schoolRules'>,
): boolean => rules !== schoolRules && asRules(rules) !== asRules(schoolRules);

/** The remarks on a delivery of this row of «ОО»; none where nothing is strange. */
export function remarksOn(
  { name }: Pick<SchoolRow, 'name'>,
  head: Pick<SummaryHead, 'schoolName' | 'rules'>,
  settings: Pick<MunicipalSettings, 'schoolRules' | 'level'>,
): Remark[] {
  const remarks: Remark[] = [];
  if (!isSameName(settings, name, head.schoolName)) {
    remarks.push({
      kind: 'otherName',
      text: `В сводке другое название: «${head.schoolName}», а на листе «ОО» — «${name}». Возможно, это копия чужой книги: проверьте.`,
    });
  }
  if (followsOtherRules(head, settings)) {
    const rules = head.rules === null ? 'правила по умолчанию' : `«${head.rules}»`;
    remarks.push({
      kind: 'otherRules',
      text: `Числа посчитаны по другим правилам: ${rules}. Складывать их с остальными можно только с оговоркой.`,
    });
  }
  return remarks;
}
