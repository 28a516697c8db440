/** Google's exceptions as plain Russian sentences with a remedy. */
import { Fault } from '../../core/values/fault';

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /protected|защищ/i,
    'Лист или ячейки защищены, и у вас нет права их менять. Попросите владельца таблицы снять защиту или выполните действие под его именем.',
  ],
  [
    /permission|access denied|not authorized|нет (доступа|прав|разрешени)|недостаточно прав/i,
    'У вас нет права изменять эту таблицу. Попросите владельца дать доступ «Редактор» и повторите.',
  ],
  [
    /10000000 cells|limit of .*cells|above the limit|превы\S* (лимит|предел|ограничени)\S* .*ячее/i,
    'В таблице не осталось места: Google допускает не более 10 миллионов ячеек. Удалите пустые строки или старые листы и повторите.',
  ],
  [
    /too many times|quota|rate limit|квот/i,
    'На сегодня исчерпан лимит обращений к Google Таблицам. Повторите позже.',
  ],
  [
    /timed out|timeout|время ожидания/i,
    'Google Таблицы не ответили вовремя. Подождите минуту и повторите.',
  ],
];

const UNKNOWN =
  'Google Таблицы не выполнили операцию. Повторите через минуту; если не поможет, обновите страницу таблицы.';

/** The fault to throw for whatever was caught; a fault stays itself. */
export function faultOf(caught: unknown): Fault {
  if (caught instanceof Fault) return caught;
  const detail = caught instanceof Error ? caught.message : String(caught);
  console.error(caught instanceof Error ? (caught.stack ?? detail) : detail);
  return new Fault(KNOWN.find(([pattern]) => pattern.test(detail))?.[1] ?? UNKNOWN);
}
