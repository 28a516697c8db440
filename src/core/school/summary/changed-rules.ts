/** «Правила»: settings that change what the figures mean, in words (rule С-18). */
import { plainDecimal } from '../../values/decimal';
import { type CountForms, counted } from '../../values/russian';
import type { Settings } from '../school-settings';
import { SETTING_DEFAULTS } from '../tables/settings';

type Defaulted = keyof typeof SETTING_DEFAULTS;

/** A setting in words, when it is not the default. */
type Words = { readonly [K in Defaulted]?: (value: Settings[K]) => string };

/** «менее 1 года», «менее 5 лет». */
const LESS_THAN_YEARS: CountForms = ['года', 'лет', 'лет'];

const coefficient = (word: string) => (value: number) =>
  `коэффициент «${word}» ${plainDecimal(value)}`;

/**
 * In the order in which they are told. Settings that change hints, places or what is shown, and no
 * figure of «Сводка», are not here.
 */
const WORDS: Words = {
  windowMonths: (months) => `период ${months} мес.`,
  firstStageMonths: (months) => `I этап ${months} мес.`,
  groupInterval: (days) => `интервал между курсами ${days} дн.`,
  unchosenTopic: (rule) => `тема не выбрана: ${rule}`,
  thirdShareBase: (base) => `К3: ${base}`,
  youngYears: (years) => `молодой педагог: стаж менее ${counted(years, LESS_THAN_YEARS)}`,
  ratingBasis: (basis) => `рейтинг: ${basis}`,
  weight1: (weight) => `вес П1 ${plainDecimal(weight)}`,
  weight2: (weight) => `вес П2 ${plainDecimal(weight)}`,
  participant: coefficient('участник'),
  laureate: coefficient('лауреат'),
  prizeWinner: coefficient('призёр'),
  winner: coefficient('победитель'),
  inPerson: coefficient('очный'),
  online: coefficient('дистанционный'),
  byCorrespondence: coefficient('заочный'),
};

/** «период 36 мес.; К3: включённые в сопровождение»; null where all are the defaults. */
export function changedRules(settings: Settings): string | null {
  const told = (Object.entries(WORDS) as [Defaulted, (value: unknown) => string][]).flatMap(
    ([key, words]) => (settings[key] === SETTING_DEFAULTS[key] ? [] : [words(settings[key])]),
  );
  return told.length === 0 ? null : told.join('; ');
}
