/** The panel's words for those who deliver: schools of a municipality, municipalities of a region. */
import type { RollUpLevel } from '../../src/core/municipality/level';

interface LevelTexts {
  /** The region of the page where their files are given. */
  readonly files: string;
  readonly readingBooks: string;
  /** Whose book it is, is not said. */
  readonly unnamed: string;
  /** Nobody is entered yet: the heading, and whom to enter. */
  readonly nobody: string;
  readonly enter: string;
  /** How many of them have delivered; the shares of К19 are of schools. */
  readonly completeness: string;
  /** «Не приняты, школа не узнана». */
  readonly strange: string;
}

export const LEVEL_TEXTS: Readonly<Record<RollUpLevel, LevelTexts>> = {
  муниципалитет: {
    files: 'Файлы школ',
    readingBooks: 'Читаю книги школ…',
    unnamed: 'Муниципалитет не назван',
    nobody: 'Школ пока нет',
    enter: 'Впишите школы',
    completeness: 'Полнота',
    strange: 'Не приняты, школа не узнана',
  },
  регион: {
    files: 'Файлы муниципалитетов',
    readingBooks: 'Читаю книги муниципалитетов…',
    unnamed: 'Регион не назван',
    nobody: 'Муниципалитетов пока нет',
    enter: 'Впишите муниципалитеты',
    completeness: 'Сдали муниципалитеты',
    strange: 'Не приняты, муниципалитет не узнан',
  },
};
