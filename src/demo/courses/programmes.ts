/** Programmes of further education: what is taught, where, how long and in which form. */

import { LEAST_HOURS_OF_PK } from '../../core/values/law';
import type {
  CERTIFICATES,
  COURSE_DIRECTIONS,
  ProgrammeKind,
} from '../../core/vocabulary/education';
import type { Dice } from '../dice';
import type { Person } from '../staff/person';
import { COMMON_PROGRAMMES } from '../words/areas';
import type { Post } from '../words/post';

export interface Programme {
  readonly title: string;
  readonly direction: string;
  readonly provider: string;
  readonly hours: number;
  readonly form: string;
  readonly certificate: (typeof CERTIFICATES)[number];
}

const PK_PROVIDERS = [
  'Региональный ИРО',
  'Региональный ИРО',
  'ЦНППМ',
  'Педагогический университет, факультет ДПО',
  'Центр дополнительного профессионального образования',
];

const PK_HOURS = [16, 18, 24, 36, 36, 36, 48, 72, 72, 108].filter(
  (hours) => hours >= LEAST_HOURS_OF_PK,
);

const SEMINARS = [
  'Семинар «Обновлённые ФГОС: вопросы и ответы»',
  'Вебинар «Цифровая гигиена школьника»',
  'Семинар «Первая помощь в школе»',
  'Практикум для начинающих учителей «Первый урок»',
];

/** Words of a title that tell its direction; the first that fits holds. */
const DIRECTION_SIGNS: readonly (readonly [RegExp, (typeof COURSE_DIRECTIONS)[number]])[] = [
  [/ОВЗ|инклюзив|адаптивн/i, 'ОВЗ и инклюзия'],
  [/грамотност/i, 'функциональная грамотность'],
  [/ФГОС/, 'ФГОС'],
  [/воспита|классн|подростк|примирения/i, 'воспитание'],
  [/цифров|Python|3D/i, 'цифровые технологии'],
  [/управлен|наставничеств/i, 'управление образованием'],
];

function directionOf(title: string): string {
  return DIRECTION_SIGNS.find(([sign]) => sign.test(title))?.[1] ?? 'предметная методика';
}

/** Titles of ПК programmes for the person, the most fitting first. */
export function titlesFor({ area }: Person, dice: Dice): string[] {
  return [...dice.shuffled(area.programmes), ...dice.shuffled(COMMON_PROGRAMMES)];
}

function retrainingTitle({ position, subject }: Post): string {
  return subject === null
    ? `Профессиональная переподготовка: ${position}`
    : `Педагогическое образование: учитель (${subject})`;
}

/** A programme of the kind; `title` is what a ПК is about. */
export function drawProgramme(
  kind: ProgrammeKind,
  title: string,
  post: Post,
  rural: boolean,
  dice: Dice,
): Programme {
  if (kind === 'ПП') {
    return {
      title: retrainingTitle(post),
      direction: 'предметная методика',
      provider: 'Педагогический университет, факультет ДПО',
      hours: dice.pick([252, 300, 520]),
      form: 'очно-заочная',
      certificate: 'диплом о профессиональной переподготовке',
    };
  }
  if (kind === 'иное') {
    const seminar = dice.pick(SEMINARS);
    return {
      title: seminar,
      direction: directionOf(seminar),
      provider: 'Муниципальная методическая служба',
      hours: dice.pick([4, 6, 8]),
      form: 'очная',
      certificate: dice.pick(['сертификат', 'справка']),
    };
  }
  return {
    title,
    direction: directionOf(title),
    provider: dice.pick(PK_PROVIDERS),
    hours: dice.pick(PK_HOURS),
    form: dice.chance(rural ? 0.7 : 0.4)
      ? 'с применением ДОТ'
      : dice.pick(['очная', 'очная', 'очно-заочная', 'стажировка']),
    certificate: 'удостоверение о повышении квалификации',
  };
}
