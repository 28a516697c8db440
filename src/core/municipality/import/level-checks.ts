/** Whether a summary is of the level that the workbook brings together (rule С-70; ids И-36…И-38). */
import { LONGEST_CODE } from '../../schema/columns/text';
import type { Check } from '../../schema/issue';
import type { Summary } from '../../summary/summary';
import type { MunicipalSettings } from '../municipal-settings';
import { isOfMunicipality } from '../whose-summary';
import { sentenceOf } from './delivery';

const CLAUSE = 'муниципальная книга, «Уровень свода»';

interface Deliverer {
  readonly name: string;
}

export const OF_MUNICIPALITY: Check<Deliverer> = {
  id: 'И-36',
  severity: 'error',
  clause: CLAUSE,
  example: 'в книгу муниципалитета принесли сводку другого муниципалитета',
  message: ({ name }) => `Это сводка муниципалитета, а не школы: ${name}`,
  remedy:
    'Возьмите сводки самих школ. Если это книга региона, выберите в «Настройках» «Уровень свода»: «регион».',
};

export const OF_SCHOOL: Check<Deliverer> = {
  id: 'И-37',
  severity: 'error',
  clause: CLAUSE,
  example: 'в книгу региона принесли сводку школы',
  message: ({ name }) => `Это сводка школы, а не муниципалитета: ${name}`,
  remedy:
    'Возьмите сводку муниципалитета: эта школа в ней. Если это книга муниципалитета, выберите в «Настройках» «Уровень свода»: «муниципалитет».',
};

export const MADE_CODE: Check<{ readonly code: string }> = {
  id: 'И-38',
  severity: 'error',
  clause: CLAUSE,
  example: 'код «Заречный-район» составлен из названия',
  message: ({ code }) => `У муниципалитета не указан код: «${code}» составлен из названия`,
  remedy:
    'Пусть муниципалитет впишет в «Настройки» «Код муниципалитета», тот же, что на листе «ОО» этой книги, рассчитает отчёты и пришлёт книгу снова.',
};

/** The code that the first version made of a name: «Туапсинский район» → «Туапсинский-район». */
const madeOf = (name: string): string => name.replace(/ /g, '-').slice(0, LONGEST_CODE);

/** Why a sound summary is not for this level; null when it is. `isKnown`: its code is on «ОО». */
export function levelRefusal(
  summary: Summary,
  { level }: Pick<MunicipalSettings, 'level'>,
  isKnown: boolean,
): string | null {
  const { schoolName: name, schoolCode: code } = summary.head;
  const isMunicipal = isOfMunicipality(summary);
  if (level === 'муниципалитет') return isMunicipal ? sentenceOf(OF_MUNICIPALITY, { name }) : null;
  if (!isMunicipal) return sentenceOf(OF_SCHOOL, { name });
  return !isKnown && code === madeOf(name) ? sentenceOf(MADE_CODE, { code }) : null;
}
