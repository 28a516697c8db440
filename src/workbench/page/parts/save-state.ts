/** Where the work stands, in words. */
import { counted } from '../../../core/values/russian';
import type { Home } from '../../books/books';
import { CHANGES } from './words';

export interface SaveState {
  /** The file's name. */
  readonly name: string;
  readonly home: Home;
  readonly isExample: boolean;
  /** Whether a save is under way. */
  readonly isSaving: boolean;
  /** How many changes are not in the file. */
  readonly unsaved: number;
  /** Changes that are not even in the draft yet. */
  readonly waiting: number;
  /** Whether the browser refuses to keep the draft. */
  readonly draftRefused: boolean;
  /** Whether the book is only looked at: another tab has it, or it is an earlier state. */
  readonly readOnly: boolean;
}

export interface SaveWords {
  readonly text: string;
  readonly tone: 'calm' | 'unsaved' | 'trouble';
  /** The whole of it, for the pointer. */
  readonly title: string;
}

const SAVED: Readonly<Record<Home, string>> = {
  disk: 'Сохранено в файл',
  server: 'Сохранено в файл',
  copy: 'Открыта копия · изменений нет',
  unsaved: 'Новая книга · файла ещё нет',
};

/** What `#saved` says. */
export function saveWords(state: SaveState): SaveWords {
  const { home, unsaved, waiting, isSaving, draftRefused, readOnly, isExample } = state;
  const changes = counted(unsaved, CHANGES);
  if (readOnly) {
    return { text: 'Только просмотр', tone: 'unsaved', title: 'Эту книгу здесь нельзя менять' };
  }
  if (isSaving || waiting > 0) return { text: 'Записываю…', tone: 'calm', title: '' };
  if (draftRefused) {
    return {
      text: `Черновик не записывается · ${unsaved > 0 ? `${changes} не в файле` : 'сохраняйте чаще'}`,
      tone: 'trouble',
      title: 'Браузер не хранит введённое: сохраните книгу в файл, прежде чем закрыть страницу',
    };
  }
  if (isExample) {
    return { text: 'Пример', tone: 'calm', title: 'Вымышленная школа: менять можно что угодно' };
  }
  if (unsaved === 0) return { text: SAVED[home], tone: 'calm', title: '' };
  const kept = 'Введённое записано в этом браузере и не потеряется, если закрыть страницу';
  if (home === 'copy') {
    return { text: `Открыта копия · скачайте её: ${changes}`, tone: 'unsaved', title: kept };
  }
  return { text: `Не в файле · черновик записан: ${changes}`, tone: 'unsaved', title: kept };
}

/** What the button does: a copy goes to the downloads, a new book asks for its place. */
export function saveTitle({ home }: Pick<SaveState, 'home'>): string {
  if (home === 'copy') return 'Скачать';
  return home === 'unsaved' ? 'Сохранить…' : 'Сохранить';
}

/** Whether saving has something to do. */
export function canSave({ home, unsaved, isSaving, readOnly }: SaveState): boolean {
  return !readOnly && !isSaving && (unsaved > 0 || home === 'unsaved');
}

/** The title of the window: a dot tells of what is not in the file. */
export function windowTitle({ name, unsaved, isExample }: SaveState): string {
  return `${unsaved > 0 && !isExample ? '● ' : ''}${name} — Посткурс`;
}
