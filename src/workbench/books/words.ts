/** What a browser's refusals mean to a person. */
import { Fault } from '../../core/values/fault';

const SAVE_AS = 'или выберите «Сохранить как…».';

const WRITING: Readonly<Record<string, string>> = {
  NotAllowedError: `браузеру не разрешено менять его. Сохраните ещё раз и разрешите изменения ${SAVE_AS}`,
  SecurityError: `браузеру не разрешено менять его. Сохраните ещё раз и разрешите изменения ${SAVE_AS}`,
  NotFoundError: `его нет на прежнем месте: файл перенесли, удалили или вынули флешку. Верните его ${SAVE_AS}`,
  NoModificationAllowedError: `он занят другой программой, например открыт в Excel. Закройте его там и повторите ${SAVE_AS}`,
  QuotaExceededError: `на диске нет места. Освободите место и повторите ${SAVE_AS}`,
};

const READING: Readonly<Record<string, string>> = {
  NotAllowedError: 'браузеру не разрешено читать его.',
  SecurityError: 'браузеру не разрешено читать его.',
  NotFoundError: 'его нет на прежнем месте: файл перенесли, удалили или вынули флешку.',
};

const KEEPING: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'Браузеру не хватает места: изменения не хранятся в черновике. Сохраните книгу в файл и освободите место на диске.',
  VersionError:
    'Черновики в этом браузере хранит более новая версия страницы: здесь изменения не хранятся. Сохраните книгу и откройте её в новой версии.',
};

/** Names under which browsers say that a value is there and cannot be read. */
const UNREADABLE = new Set(['NotReadableError', 'DataError', 'UnknownError']);

const NOT_KEPT =
  'Браузер не хранит данные (частное окно или запрет в настройках): черновика и истории нет. Чаще сохраняйте книгу в файл.';

const NO_LONGER_KEPT =
  'Браузер не смог записать изменения в черновик: скорее всего, на диске нет места. Сохраните книгу в файл и освободите место на диске.';

export const DOUBTFUL =
  'Браузер отказывался записывать черновик, и теперь при следующем запуске может удалить его целиком. Сохраняйте книгу в файл, а потом перезапустите браузер.';

/** The browser's dialogs open for a fresh click or key alone. */
export const NO_DIALOG = 'Браузер не открыл окно выбора файла. Повторите действие.';

/** Some are forbidden to open one for writing at all; a download is another matter. */
export const NO_SAVE_DIALOG = `${NO_DIALOG} Если не открывается и снова: «Файл» → «Скачать копию».`;

/** What a person hears of a book that another tab has. */
export const TAKEN = 'Книгу открыла другая вкладка: здесь её можно только смотреть.';

/** Another tab has the book: nothing may be written here, neither into its draft nor into its file. */
export class Taken extends Fault {
  constructor() {
    super(TAKEN);
  }
}

/** A record of the browser's database is damaged: the others can be read. */
export class Unreadable extends Fault {
  constructor() {
    super('Запись в хранилище браузера повреждена: она не читается.');
  }
}

/** The name under which a browser refuses. */
export function errorName(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('name' in error)) return '';
  return typeof error.name === 'string' ? error.name : '';
}

/** A fault of writing into a file. */
export function writingFault(name: string, error: unknown): Fault {
  if (error instanceof Fault) return error;
  const why =
    WRITING[errorName(error)] ??
    `диск не отвечает, или файл занят другой программой. Проверьте флешку, закройте файл в Excel и повторите ${SAVE_AS}`;
  return new Fault(`Файл «${name}» не сохранён: ${why}`);
}

/** A fault of reading a file. */
export function readingFault(name: string, error: unknown): Fault {
  if (error instanceof Fault) return error;
  const why =
    READING[errorName(error)] ??
    'диск не отвечает. Проверьте флешку или сетевую папку и повторите.';
  return new Fault(`Файл «${name}» не читается: ${why}`);
}

/** A fault of reading a damaged record; null: it is something else. */
export function unreadable(error: unknown): Unreadable | null {
  return UNREADABLE.has(errorName(error)) ? new Unreadable() : null;
}

/** Whether the browser has failed for none of the reasons that it has names for: its disk has. */
export const isOfTheDisk = (error: unknown): boolean => errorName(error) === 'UnknownError';

/**
 * A fault of the browser's own database. One that has kept something is not forbidden: on a full disk browsers
 * refuse under other names than that of the quota too.
 */
export function keepingFault(error: unknown, hasKept: boolean): Fault {
  if (error instanceof Fault) return error;
  return new Fault(KEEPING[errorName(error)] ?? (hasKept ? NO_LONGER_KEPT : NOT_KEPT));
}
