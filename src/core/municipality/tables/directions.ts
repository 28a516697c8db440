/** «Направление работы» of the municipality's own registers: the count by direction looks at it. */
import { choice } from '../../schema/columns/choice';
import {
  WORK_DIRECTION_CODES,
  WORK_DIRECTIONS,
  type WorkDirection,
} from '../../vocabulary/work-directions';

/** «H01» with a Latin H looks the same and is meant the same. */
const LATIN_CODES = Object.fromEntries(
  WORK_DIRECTION_CODES.map((code) => [`H${code.slice(1)}`, code]),
) as Readonly<Record<string, WorkDirection>>;

/** One of the twenty directions, by its code or its words; a fault in it costs the cell alone. */
export const workDirection = () =>
  choice('Направление работы', WORK_DIRECTION_CODES, {
    informs: true,
    width: 260,
    words: WORK_DIRECTIONS,
    synonyms: LATIN_CODES,
    note: 'Одно из двадцати направлений модели. Выберите из списка; можно ввести один код, например Н04.',
  });
