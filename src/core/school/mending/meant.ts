/** What a text that its column does not read can only mean (rule З-26): offered, never taken for granted. */
import type { Column } from '../../schema/column';
import { LIST_SEPARATORS } from '../../schema/columns/choice';
import { lookAlikeIn } from '../../schema/columns/listed';
import { fold, visible } from '../../values/text';
import type { Level } from '../../vocabulary/levels';

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** «10 января 2026 г.» as «10.1.2026»; «15,03,2025» and «15. 03. 2025» as «15.03.2025». */
const dayInDigits = (typed: string): string =>
  fold(visible(typed))
    .replace(/^(\d{1,2}) ?[,. -] ?(\d{1,2}) ?[,. -] ?(\d{4})\b/, '$1.$2.$3')
    .replace(
      /^(\d{1,2}) ([а-я]+) (\d{4})(?: ?(?:года|г\.?))?$/,
      (_, day: string, month: string, year: string) =>
        `${day}.${MONTHS.indexOf(month) + 1}.${year}`,
    );

/** Where something took place, in place of its level. */
const LEVEL_OF: Readonly<Record<string, Level>> = {
  школа: 'школьный',
  район: 'муниципальный',
  муниципалитет: 'муниципальный',
  город: 'муниципальный',
  край: 'региональный',
  область: 'региональный',
  регион: 'региональный',
};

/** Without what separates the words: «мастер класс» is «мастер-класс». */
const inOneWord = (text: string): string => fold(text).replace(/[ ‐-—-]/g, '');

/** The one listed text that is spelt with the same letters; the text itself where there is none. */
function listed({ values, labels }: Column<unknown>, typed: string): string {
  const level = LEVEL_OF[fold(typed)];
  if (level !== undefined && values.includes(level)) return level;
  const [only, another] = values.filter((value) => inOneWord(value) === inOneWord(typed));
  if (only !== undefined && another === undefined) return only;
  return lookAlikeIn([...values, ...labels], typed) ?? typed;
}

/** The text in a form that its column reads; the text itself where its meaning is not clear. */
export function meant(column: Column<unknown>, typed: string): string {
  switch (column.type) {
    case 'day':
      return dayInDigits(typed);
    case 'choice':
      return listed(column, typed);
    case 'choices':
      return typed
        .split(LIST_SEPARATORS)
        .map((part) => listed(column, part))
        .join(', ');
    default:
      return typed;
  }
}
