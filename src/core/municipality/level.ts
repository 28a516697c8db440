/**
 * Whose summaries a workbook brings together (calculations §10): schools' in a municipality,
 * municipalities' in a region. The sheets are the same, the words are not.
 */
import type { CountForms } from '../values/russian';
import type { LEVELS_OF_ROLL_UP } from './tables/settings';

export type RollUpLevel = (typeof LEVELS_OF_ROLL_UP)[number];

/** How those who deliver are called in reports, messages and on the panel. */
export interface LevelWords {
  /** «5 школ». */
  readonly count: CountForms;
  /** «из 5 школ». */
  readonly of: CountForms;
  /** Headers: «Код ОО», «Наименование ОО». */
  readonly code: string;
  readonly name: string;
  /** «ОО», where a header or a row must be short. */
  readonly column: string;
  /** «ОО с мероприятиями»: the same of several, in the genitive. */
  readonly ofMany: string;
  /** «Все ОО». */
  readonly all: string;
  /** «в ОО», as in «Мероприятий в ОО». */
  readonly inside: string;
  /** «По школам». */
  readonly by: string;
  /** The title of «Мониторинг по ОО». */
  readonly monitoring: string;
}

const WORDS: Readonly<Record<RollUpLevel, LevelWords>> = {
  муниципалитет: {
    count: ['школа', 'школы', 'школ'],
    of: ['школы', 'школ', 'школ'],
    code: 'Код ОО',
    name: 'Наименование ОО',
    column: 'ОО',
    ofMany: 'ОО',
    all: 'Все ОО',
    inside: 'в ОО',
    by: 'По школам',
    monitoring: 'Мониторинг по образовательным организациям',
  },
  регион: {
    count: ['муниципалитет', 'муниципалитета', 'муниципалитетов'],
    of: ['муниципалитета', 'муниципалитетов', 'муниципалитетов'],
    code: 'Код муниципалитета',
    name: 'Муниципалитет',
    column: 'Муниципалитет',
    ofMany: 'Муниципалитетов',
    all: 'Все муниципалитеты',
    inside: 'в муниципалитетах',
    by: 'По муниципалитетам',
    monitoring: 'Мониторинг по муниципалитетам',
  },
};

export const levelWords = ({ level }: { readonly level: RollUpLevel }): LevelWords => WORDS[level];
