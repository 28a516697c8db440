/** Schools that come to a region through two municipalities: told, not refused (rule С-73). */
import type { Check } from '../../schema/issue';
import { compare, groupBy } from '../../values/arrange';
import { type CountForms, counted, countForm, listing } from '../../values/russian';
import { fold } from '../../values/text';
import { placeIn, type Store } from '../store';
import { DATA } from '../tables/summaries';
import { type Delivery, isSound, sentenceOf } from './delivery';
import { MOST_STORED_ROWS } from './row-limits';

const ARE: CountForms = ['Школа есть', 'Школы есть', 'Школы есть'];
const MOST_NAMES = 5;

export const IN_TWO_MUNICIPALITIES: Check<{ readonly schools: readonly string[] }> = {
  id: 'И-39',
  severity: 'warning',
  costs: 'школа может быть посчитана дважды',
  clause: 'муниципальная книга, «Уровень свода»',
  example: 'школа перешла в другой муниципалитет, а сводку сдала в оба',
  message: ({ schools }) =>
    `${countForm(schools.length, ARE)} и в другом муниципалитете: ${listing(schools, MOST_NAMES)}`,
  remedy:
    'Пусть один из муниципалитетов удалит школу и сдаст сводку снова, если это одна и та же школа.',
};

/** «больше 200 000 строк». */
const MOST_LOOKED_AT = counted(MOST_STORED_ROWS, ['строки', 'строк', 'строк']);

export const SCHOOLS_NOT_LOOKED_AT: Check = {
  id: 'И-35',
  severity: 'warning',
  costs: 'школа может быть посчитана дважды',
  clause: 'муниципальная книга, «Уровень свода»',
  example: `на листе «${DATA.sheet}» больше ${MOST_LOOKED_AT}`,
  message: () =>
    `Нет ли этих школ и в другом муниципалитете, не проверено: лист «${DATA.sheet}» книги длиннее ${MOST_LOOKED_AT}`,
  remedy: 'Пусть муниципалитет удалит с него сводки прежних лет и пришлёт книгу снова.',
};

/** A school of one municipality that another one has too. */
interface SharedSchool {
  /** The code of the municipality. */
  readonly owner: string;
  /** «12» СОШ № 12 (Лесной район). */
  readonly words: string;
}

interface SharedSchools {
  /** How many schools there are twice. */
  readonly count: number;
  /** What the journal says of them, by the code of the municipality. */
  readonly sentences: ReadonlyMap<string, string>;
}

/** Looks among the deliveries that hold; of those that came as whole workbooks alone it can be known. */
export function sharedSchools(deliveries: readonly Delivery[], store: Store): SharedSchools {
  const holding = deliveries
    .filter(isSound)
    .filter(({ summary }) => store.get(placeIn(summary.head))?.checksum === summary.checksum);
  const unlooked = holding.filter(({ schools }) => typeof schools === 'string');
  const listed = holding.flatMap(({ summary: { head }, schools = [] }) =>
    (typeof schools === 'string' ? [] : schools).map(({ code, name }) => ({
      owner: head.schoolCode,
      ownerName: head.schoolName,
      code,
      name,
      key: JSON.stringify([code, fold(name)]),
    })),
  );
  let count = 0;
  const shared: SharedSchool[] = [];
  for (const same of groupBy(listed, ({ key }) => key).values()) {
    // The same book given twice is one municipality.
    const owners = [...new Map(same.map((one) => [one.owner, one])).values()].sort((a, b) =>
      compare(a.owner, b.owner),
    );
    if (owners.length < 2) continue;
    count += 1;
    for (const { owner, code, name } of owners) {
      const others = owners.filter((one) => one.owner !== owner).map((one) => one.ownerName);
      shared.push({ owner, words: `«${code}» ${name} (${others.join(', ')})` });
    }
  }
  const sentences = [...groupBy(shared, ({ owner }) => owner)].map(([owner, schools]) => {
    const words = schools.map((one) => one.words).sort();
    return [owner, sentenceOf(IN_TWO_MUNICIPALITIES, { schools: words })] as const;
  });
  const notLookedAt = unlooked.map(
    ({ summary }) =>
      [summary.head.schoolCode, sentenceOf(SCHOOLS_NOT_LOOKED_AT, undefined)] as const,
  );
  return { count, sentences: new Map([...notLookedAt, ...sentences]) };
}
