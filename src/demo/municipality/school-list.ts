/** The thirty-four schools and kindergartens of the demo municipality, and the one that was closed. */
import type { DemoOptions } from '../options';

export interface SchoolCard {
  readonly code: string;
  readonly name: string;
  readonly type: 'СОШ' | 'ООШ' | 'НОШ' | 'гимназия' | 'лицей' | 'ДОУ';
  readonly rural: boolean;
  readonly people: number;
  /** The share of post-course periods in which the school does its work, 0…1. */
  readonly support: number;
  readonly lowResults: boolean;
  readonly hardConditions: boolean;
}

export const MUNICIPALITY = 'Заречный район';

const TOWN_SIZES = [40, 36, 33, 30, 38, 28, 34, 26, 31, 24, 29, 37, 22, 32];
const VILLAGE_SIZES = [18, 12, 9, 14, 7, 16, 11, 6, 20, 8, 13, 10, 15, 6, 17, 9, 7, 12, 11, 8];
const SUPPORT = [0.95, 0.8, 0.9, 0.6, 0.85, 0.7, 1];

/** Schools with low results: two in town, five in villages. */
const LOW_RESULTS = new Set(['0508', '0513', '0517', '0520', '0524', '0527', '0531']);
const HARD_CONDITIONS = new Set(['0513', '0519', '0522', '0524', '0530', '0534']);

/** Kindergartens, by their numbers. */
const KINDERGARTENS = new Map([
  [15, 'Солнышко'],
  [16, 'Теремок'],
  [25, 'Ромашка'],
]);

function townName(number: number): Pick<SchoolCard, 'name' | 'type'> {
  if (number === 1) return { name: 'МБОУ гимназия № 1', type: 'гимназия' };
  if (number === 6) return { name: 'МБОУ лицей № 6', type: 'лицей' };
  return { name: `МБОУ СОШ № ${number}`, type: 'СОШ' };
}

function villageName(number: number, people: number): Pick<SchoolCard, 'name' | 'type'> {
  const ofChildren = KINDERGARTENS.get(number);
  if (ofChildren !== undefined) {
    return { name: `МБДОУ детский сад № ${number} «${ofChildren}»`, type: 'ДОУ' };
  }
  if (people <= 6) return { name: `МБОУ НОШ № ${number}`, type: 'НОШ' };
  if (people <= 12) return { name: `МБОУ ООШ № ${number}`, type: 'ООШ' };
  return { name: `МБОУ СОШ № ${number}`, type: 'СОШ' };
}

/** In the order of «ОО»; codes 0501…0534. */
export const SCHOOL_LIST: readonly SchoolCard[] = [...TOWN_SIZES, ...VILLAGE_SIZES].map(
  (people, index) => {
    const number = index + 1;
    const code = `05${String(number).padStart(2, '0')}`;
    const rural = index >= TOWN_SIZES.length;
    return {
      ...(rural ? villageName(number, people) : townName(number)),
      code,
      rural,
      people,
      support: SUPPORT[index % SUPPORT.length] ?? 1,
      lowResults: LOW_RESULTS.has(code),
      hardConditions: HARD_CONDITIONS.has(code),
    };
  },
);

/** Closed in summer: last year's summaries know it, «ОО» does not. */
export const CLOSED_SCHOOL: SchoolCard = {
  code: '0535',
  name: 'МБОУ НОШ № 35',
  type: 'НОШ',
  rural: true,
  people: 6,
  support: 0.7,
  lowResults: false,
  hardConditions: true,
};

/** Opened in September: it has no last year. */
export const NEW_SCHOOL = '0525';

/** The invented school behind a card. */
export function schoolOptions({
  code,
  name,
  type,
  rural,
  people,
  support,
}: SchoolCard): DemoOptions {
  return {
    seed: Number(code),
    people,
    activitiesPerPerson: 6,
    schoolCode: code,
    schoolName: name,
    municipality: MUNICIPALITY,
    schoolType: type,
    rural,
    support,
    mistakes: false,
  };
}
