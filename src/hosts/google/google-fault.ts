/** Google's exceptions as plain Russian sentences with a remedy. */
import { Fault } from '../../core/values/fault';

/** Google's words, and the sheet that was being written, where that is known. */
type Sentence = string | ((words: string, sheet: string | undefined) => string);

const ofSheet = (sheet: string | undefined): string =>
  sheet === undefined ? 'Лист' : `Лист «${sheet}»`;

/** How Google says it, in English and in Russian; the live suite looks for these words too. */
export const TYPED = /typed column|столбц\S* (заданн|определ[её]нн)\S* тип|типизированн/i;
export const REJECTED =
  /data validation rule|enter one of the following values|правил\S* проверки/i;
/** Also said of rows that were to be inserted and have been refused, which is told later. */
const OUTSIDE =
  /out of bounds|outside the (dimensions|sheet)|sheet .*(not found|deleted|doesn't exist)|за пределами|лист .*(не найден|удал[её]н)/i;
export const TOO_LONG = /more than the maximum of \d+ characters|превы\S* .*\d+ (знак|символ)/i;
const PROTECTED = /protected|защищ/i;

/**
 * The first that fits decides. Words are English in an English account, and Russian ones have been seen;
 * they are told apart by what does not change with the service that was called.
 */
const KNOWN: readonly (readonly [RegExp, Sentence])[] = [
  [
    TYPED,
    (_, sheet) =>
      `${ofSheet(sheet)} преобразован в таблицу с типами столбцов, и Google не даёт «Посткурсу» менять формат её ячеек. В меню таблицы, рядом с её названием, выберите «Преобразовать обратно в диапазон» и повторите.`,
  ],
  [
    REJECTED,
    (words, sheet) => {
      const cell = /(?:cell|ячейк\S*)\s+\$?([A-Z]{1,3})\$?(\d+)/i.exec(words);
      const place = cell === null ? 'В ячейку' : `В ячейку ${cell[1]}${cell[2]}`;
      const where = sheet === undefined ? 'таблицы' : `листа «${sheet}»`;
      return `${place} ${where} нельзя записать значение: её правило проверки данных отклоняет ввод. Выделите ячейку, откройте «Данные» → «Проверка данных», выберите «Показать предупреждение» вместо «Отклонить ввод» и повторите.`;
    },
  ],
  [
    PROTECTED,
    (_, sheet) =>
      `${ofSheet(sheet)} или часть его ячеек защищены, и у вас нет права их менять. Попросите владельца таблицы снять защиту («Данные» → «Защищённые листы и диапазоны») или выполнить действие под его именем, затем повторите.`,
  ],
  [
    TOO_LONG,
    (_, sheet) =>
      `${ofSheet(sheet)} не изменён: текст длиннее 50 000 знаков не помещается в ячейку. Сократите его и повторите.`,
  ],
  [
    /specified permissions are not sufficient|required permissions|permission to call|authori[sz]ation is required|insufficient authentication scopes|googleapis\.com\/auth\/|требуется авторизация|требуемые разрешения|разрешени\S* на вызов|недостаточно (прав|разрешений) для вызова/i,
    'Надстройке не хватает вашего разрешения; ваши права на таблицу ни при чём. Выберите команду ещё раз и на экране Google отметьте все пункты. Если экран не появится, откройте myaccount.google.com/connections, удалите доступ этой надстройки и выберите команду снова.',
  ],
  [
    /is missing \(perhaps it was deleted|document .*(deleted|not found)|документ .*(удал[её]н|не найден)/i,
    'Google не находит эту таблицу: её удалили, или вам закрыли доступ. Проверьте корзину Google Диска или спросите владельца.',
  ],
  [
    /permission|access denied|not authorized|нет (доступа|прав|разрешени)|недостаточно прав/i,
    'У вас нет права изменять эту таблицу. Попросите владельца дать доступ «Редактор» и повторите.',
  ],
  [
    /10000000 cells|limit of .*cells|above the limit|too large|превы\S* (лимит|предел|ограничени)\S* .*ячее|слишком (большая|велика)/i,
    'В таблице не осталось места: Google допускает не более 10 миллионов ячеек. Удалите пустые строки или старые листы и повторите.',
  ],
  [
    /short time|too many scripts running|too many simultaneous|LockService operations|слишком (часто|много (сценариев|скриптов))/i,
    'Google просит подождать: слишком много обращений сразу. Повторите через минуту.',
  ],
  [
    /too many times|quota|rate limit|квот|слишком много раз/i,
    'На сегодня исчерпан лимит обращений к Google Таблицам. Повторите позже.',
  ],
  [
    /timed out|timeout|maximum execution time|время ожидания|время выполнения/i,
    'Google Таблицы не ответили вовремя. Подождите минуту и повторите.',
  ],
  [
    /filtered|фильтр/i,
    (_, sheet) =>
      `${ofSheet(sheet)}: включённый фильтр не даёт изменить строки. Выключите его («Данные» → «Удалить фильтр») и повторите.`,
  ],
  [OUTSIDE, 'Пока шла работа, кто-то изменил таблицу: удалил лист, строки или столбцы. Повторите.'],
];

const UNKNOWN =
  'Google Таблицы не выполнили операцию. Повторите через минуту; если не поможет, обновите страницу таблицы.';

const wordsOf = (caught: unknown): string =>
  caught instanceof Error ? caught.message : String(caught);

/** Whether formats or rules were refused because a column of a native table has a type. */
export const isOfTypedColumn = (caught: unknown): boolean => TYPED.test(wordsOf(caught));

/** Whether something was refused for what certain cells are, and not for what the moment is. */
export function isOfCells(caught: unknown): boolean {
  if (caught instanceof Fault) return false;
  return [TYPED, REJECTED, PROTECTED, OUTSIDE].some((pattern) => pattern.test(wordsOf(caught)));
}

/** The fault to throw for whatever was caught; a fault stays itself. `sheet` was being written. */
export function faultOf(caught: unknown, sheet?: string): Fault {
  if (caught instanceof Fault) return caught;
  const words = wordsOf(caught);
  console.error(caught instanceof Error ? (caught.stack ?? words) : words);
  const sentence = KNOWN.find(([pattern]) => pattern.test(words))?.[1] ?? UNKNOWN;
  return new Fault(typeof sentence === 'string' ? sentence : sentence(words, sheet));
}

/** Does what nothing depends on any more: a refusal changes nothing of what was done, and stays in the log. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch (caught) {
    console.warn(wordsOf(caught));
  }
}

/** Carries out work on Google's services; what Google throws comes out as a `Fault`. */
export function told<T>(work: () => T): T {
  try {
    return work();
  } catch (caught) {
    throw faultOf(caught);
  }
}
