/** Checks of a single cell's value (ids З-…), raised by the columns' parsers. */
import type { Check } from './issue';

const FORMAT_CLAUSE = 'правила листов, п. 1';

interface InColumn {
  readonly header: string;
}
interface Typed extends InColumn {
  readonly shown: string;
}

export const REQUIRED_VALUE: Check<InColumn> = {
  id: 'З-01',
  severity: 'error',
  clause: FORMAT_CLAUSE,
  example: 'пустая ячейка «Код педагога» в заполненной строке',
  message: ({ header }) => `Не заполнено обязательное поле «${header}»`,
  remedy: 'Заполните ячейку. Если ячейки объединены, разъедините их и заполните каждую.',
};

/** `date`: the day of a number that has lost, with its column, the format of dates. */
export const INVALID_DATE: Check<Typed & { readonly date?: string }> = {
  id: 'З-02',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«март 2025» в столбце «Дата окончания»',
  message: ({ header, shown, date }) =>
    date === undefined
      ? `Неверная дата: ${shown}; укажите в виде ДД.ММ.ГГГГ`
      : `В поле «${header}» число ${shown} вместо даты: похоже, это ${date}`,
  remedy:
    'Введите дату цифрами, например 15.03.2025. Если даты стали числами, задайте столбцу формат даты: «Формат» → «Числа» → «Дата», в Excel «Формат ячеек».',
};

export const UNSEEN_SIGN: Check<
  InColumn & { readonly sign: string; readonly after: string; readonly shown: string }
> = {
  id: 'З-15',
  severity: 'warning',
  costs: null,
  clause: 'Решение: знак, которого не видно, ничего не значит (З-29)',
  example: 'после «0512-017» невидимый знак U+200B',
  message: ({ header, sign, after, shown }) =>
    `В поле «${header}» невидимый знак ${sign} ${
      after === '' ? `перед «${shown}»` : `после «${after}»`
    }; прочитано без него`,
  remedy: 'Наберите заново или нажмите «Исправить, что можно», если на панели есть такая кнопка.',
};

export const TWO_DIGIT_YEAR: Check<Typed> = {
  id: 'З-03',
  severity: 'warning',
  costs: null,
  clause: FORMAT_CLAUSE,
  example: '«15.03.25» прочитано как 15.03.2025',
  message: ({ shown }) => `Год указан двумя цифрами; дата прочитана как ${shown}`,
  remedy: 'Укажите год четырьмя цифрами.',
};

export const NOT_A_NUMBER: Check<Typed> = {
  id: 'З-04',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«тридцать шесть» в столбце «Объём, ч»',
  message: ({ header, shown }) => `В поле «${header}» должно быть число, а указано: ${shown}`,
  remedy: 'Введите число цифрами, без слов и единиц измерения.',
};

export const NUMBER_WITH_UNIT: Check<Typed> = {
  id: 'З-05',
  severity: 'warning',
  costs: null,
  clause: FORMAT_CLAUSE,
  example: '«36 ч» прочитано как 36',
  message: ({ header, shown }) => `Поле «${header}»: число записано вместе с единицей (${shown})`,
  remedy: 'Оставьте в ячейке только число.',
};

export const NOT_WHOLE: Check<Typed> = {
  id: 'З-06',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«1,5» в столбце «Кол-во»',
  message: ({ header, shown }) => `В поле «${header}» должно быть целое число, а указано: ${shown}`,
  remedy: 'Введите целое число.',
};

export const OUT_OF_LIMITS: Check<Typed & { readonly limits: string }> = {
  id: 'З-07',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«5» в столбце «Квартал»',
  message: ({ header, shown, limits }) =>
    `Значение ${shown} в поле «${header}» вне допустимых пределов: ${limits}`,
  remedy: 'Исправьте число.',
};

export const NOT_IN_LIST: Check<
  Typed & { readonly permitted: readonly string[]; readonly lookAlike: string | null }
> = {
  id: 'З-08',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«учёба» в столбце «Вид программы»',
  message: ({ header, shown, permitted, lookAlike }) =>
    `Значение «${shown}» ${
      lookAlike === null ? '' : `похоже на «${lookAlike}», но набрано другими буквами, и `
    }не из списка поля «${header}»: ${permitted.join(' · ')}`,
  remedy: 'Выберите значение из выпадающего списка.',
};

export const WRONG_LENGTH: Check<InColumn & { readonly limits: string }> = {
  id: 'З-09',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: 'название программы из одной буквы',
  message: ({ header, limits }) => `Длина текста в поле «${header}» должна быть ${limits}`,
  remedy: 'Сократите или дополните текст.',
};

export const SPACE_IN_CODE: Check<Typed> = {
  id: 'З-10',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«0512 017» в столбце «Код педагога»',
  message: ({ header, shown }) => `Внутри кода есть пробел: «${shown}» (поле «${header}»)`,
  remedy: 'Уберите пробел; если нужен разделитель, поставьте дефис.',
};

export const UNRECKONED_FORMULA: Check<InColumn> = {
  id: 'З-19',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: 'формула в столбце «Объём, ч» файла, который записала другая программа, без её значения',
  message: ({ header }) => `В поле «${header}» формула, а её значения в файле нет`,
  remedy: 'Откройте и сохраните файл в Excel или LibreOffice.',
};

export const ERROR_VALUE: Check<Typed> = {
  id: 'З-11',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«#REF!» вместо значения',
  message: ({ header, shown }) => `В поле «${header}» ошибка формулы ${shown}`,
  remedy: 'Исправьте формулу или введите значение.',
};

export const NOT_YES_NO: Check<Typed> = {
  id: 'З-12',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«может быть» в столбце «Тема выбрана»',
  message: ({ header, shown }) =>
    `В поле «${header}» ожидается «да» или «нет», а указано: ${shown}`,
  remedy: 'Поставьте «да», «нет» или оставьте ячейку пустой.',
};

export const INVALID_TERM: Check<Typed & { readonly permitted: readonly string[] }> = {
  id: 'З-13',
  severity: 'error',
  ofCell: true,
  clause: FORMAT_CLAUSE,
  example: '«осенью» в столбце «Срок»',
  message: ({ header, shown, permitted }) =>
    `Срок «${shown}» в поле «${header}» не прочитан; понимаются: ${permitted.join(' · ')}`,
  remedy: 'Введите срок в одном из этих видов, с годом.',
};

/** Where a program takes 05/06 for the 6th of May, 15/06 stays a text (rule З-27). */
export const SWAPPED_DAYS: Check<Typed> = {
  id: 'З-14',
  severity: 'warning',
  costs: 'даты прочитаны, как стоят',
  clause: FORMAT_CLAUSE,
  example:
    'в столбце «Дата» есть «15/03/2026» и «28/04/2026» текстом, а даты — все с числом не больше 12',
  message: ({ header, shown }) =>
    `В столбце «${header}» часть дат осталась текстом, например ${shown}, а в остальных число не больше 12: похоже, в них день и месяц поменялись местами`,
  remedy:
    'Выберите русские даты: в Google Таблицах «Файл» → «Настройки» → «Региональные настройки»: «Россия» (File → Settings → Locale), для Excel — в параметрах компьютера. Затем сверьте даты столбца и впишите неверные заново.',
};
