/** What the page says of its book: where the work stands, and notices that stay as long as they hold. */
import type { KeptBook } from '../books/books';
import { TAKEN } from '../books/words';
import type { Frame } from './frame';
import { momentText } from './parts/words';

const IS_EXAMPLE =
  'Это пример: люди и школа вымышлены. Меняйте что угодно, свои данные сюда не вносите.';
const IS_COPY =
  'Открыта копия файла: сам он не изменится. «Скачать» сохраняет книгу в папку «Загрузки».';
const KEYBOARD_AWAY =
  'Клавиши сейчас получает список загрузок браузера. Нажмите Esc или щёлкните по таблице, чтобы вводить дальше.';
const FELL = 'Расчётная часть страницы остановилась: введённое больше не записывается.';
const FELL_KEPT = `${FELL} Сделанное до этого — в черновике: обновите страницу (F5).`;
const FELL_LOST = `${FELL} Черновика браузер не хранит: перепишите с экрана то, чего нет в файле, и обновите страницу (F5).`;

export class BookStatus {
  private waiting = 0;
  private isSaving = false;
  private draftRefused = false;

  constructor(private readonly frame: Frame) {}

  /** Another book is there: nothing of the one before holds for it. */
  begin({ isExample }: KeptBook, trouble: string | null): void {
    const { banner } = this.frame;
    for (const id of ['fell', 'outside', 'taken', 'save', 'earlier']) banner.set(id, null);
    banner.set('example', isExample ? { text: IS_EXAMPLE } : null);
    this.draftFault(trouble);
  }

  /** The book is an earlier state of another one, which the person can go back to. */
  earlier(savedAt: number, back: () => void): void {
    const when = momentText(savedAt, Date.now());
    this.frame.banner.set('earlier', {
      text: `Это прежнее состояние книги (${when}), открытое для просмотра отдельной книгой.`,
      action: { title: 'Вернуться к книге', run: back },
    });
  }

  /** Whether something typed is neither in the workbook nor in the draft yet. */
  get isWaiting(): boolean {
    return this.waiting > 0;
  }

  saving(waiting: number): void {
    this.waiting = waiting;
    document.body.dataset['waiting'] = String(waiting);
    this.renew();
  }

  /** Why the browser keeps no draft; null: it does. */
  draftFault(message: string | null): void {
    this.draftRefused = message !== null;
    this.trouble('draft', message);
    this.renew();
  }

  fell(): void {
    this.trouble('fell', this.draftRefused ? FELL_LOST : FELL_KEPT);
  }

  keyboardAway(isAway: boolean): void {
    this.trouble('keyboard', isAway ? KEYBOARD_AWAY : null);
  }

  notSaved(message: string | null): void {
    this.trouble('save', message);
  }

  /** Another tab has the book. */
  taken(goOn: () => void): void {
    this.frame.banner.set('taken', {
      text: TAKEN,
      isTrouble: true,
      action: { title: 'Продолжить здесь…', run: goOn },
    });
    this.renew();
  }

  /** Another program has written into the file. */
  changedOutside(name: string, reread: () => void): void {
    this.frame.banner.set('outside', {
      text: `Файл «${name}» изменила другая программа. «Сохранить» сначала спросит, что делать; ничего не затрётся.`,
      isTrouble: true,
      action: { title: 'Открыть то, что в файле…', run: reread },
    });
  }

  /** Everything is in the file. */
  moved(trouble: string | null): void {
    // What the browser refused to keep is in the file now; it may even have kept that.
    this.draftFault(trouble);
    this.frame.banner.set('outside', null);
  }

  /** The file is being written. */
  async during<T>(words: string, work: Promise<T>): Promise<T> {
    this.isSaving = true;
    // What the save before said does not hold for this one.
    this.frame.toast.hide();
    this.renew();
    try {
      return await this.frame.progress.during(words, work);
    } finally {
      this.isSaving = false;
      this.renew();
    }
  }

  /** Brings the line of the title up to date. */
  renew(): void {
    const { frame, waiting, isSaving, draftRefused } = this;
    const desk = frame.desk();
    if (!desk) return;
    const { name, home, isExample } = desk.kept;
    frame.status.update({
      ...{ name, home, isExample, isSaving, waiting, draftRefused },
      readOnly: desk.isLetGo,
      unsaved: desk.kept.unsaved(),
    });
    frame.banner.set('copy', home === 'copy' ? { text: IS_COPY } : null);
  }

  private trouble(id: string, text: string | null): void {
    this.frame.banner.set(id, text === null ? null : { text, isTrouble: true });
  }
}
