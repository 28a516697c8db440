/** Slips in a cell of «Мероприятия»: what was typed is not what the column wants. */
import { activity, openLesson, type SlipMaker } from './slip';

const monthInWords: SlipMaker = (scene) => activity({ ...openLesson(scene), date: 'март 2026' });

const noLevel: SlipMaker = (scene) => activity({ ...openLesson(scene), level: null });

/** Typed with the other keyboard layout. */
const latinLetter: SlipMaker = (scene) => {
  const { course, ...lesson } = openLesson(scene);
  return activity({ ...lesson, course: String(course).replace('К', 'K') });
};

const phoneInComment: SlipMaker = (scene) =>
  activity({
    ...openLesson(scene),
    comment: 'Уточнить программу у организатора: +7 (900) 000-00-00',
  });

/** Not a word of the list, in a column that only informs: the row counts all the same. */
const listener: SlipMaker = (scene) => activity({ ...openLesson(scene), role: 'слушатель' });

const CHECKED = { review: 'подтверждено', reviewer: 'руководитель ШМО' };

const confirmedAboveScale: SlipMaker = (scene) =>
  activity({
    ...openLesson(scene),
    ...CHECKED,
    selfPoints: 1,
    confirmedPoints: 2,
    comment: 'Урок смотрели коллеги из трёх школ',
  });

const selfAboveScale: SlipMaker = (scene) => activity({ ...openLesson(scene), selfPoints: 10 });

const rejectedInSilence: SlipMaker = (scene) =>
  activity({ ...openLesson(scene), ...CHECKED, selfPoints: 1, review: 'отклонено' });

const partlyWithoutPoints: SlipMaker = (scene) =>
  activity({
    ...openLesson(scene),
    ...CHECKED,
    selfPoints: 1,
    review: 'подтверждено частично',
    comment: 'Урок подготовлен вдвоём с коллегой',
  });

export const SLIPS_IN_CELLS: readonly SlipMaker[] = [
  monthInWords,
  noLevel,
  latinLetter,
  phoneInComment,
  confirmedAboveScale,
  selfAboveScale,
  rejectedInSilence,
  partlyWithoutPoints,
  listener,
];
