/** Where the work stands: saved or not, connected or not, and what is wrong with the file. */
import { columnLetters } from '../../core/values/column-letters';
import type { FileState } from '../wire/snapshot';
import { byId } from './elements';
import type { SelectedCell } from './grid/grid';

const NO_SERVER =
  'Нет связи с программой: она остановлена. Введённое не потеряно: запустите её снова (npm start), страница подключится сама.';

export class WorkStatus {
  private file: FileState | null = null;
  private connected = true;
  private waiting = 0;

  /** What is wrong at once, without a reply to wait for. */
  setConnected(isConnected: boolean, waiting = this.waiting): void {
    this.connected = isConnected;
    this.waiting = waiting;
    this.show();
  }

  setFile(file: FileState): void {
    this.file = file;
    this.show();
  }

  /** Whether anything typed is not in the file yet. */
  get isUnsaved(): boolean {
    return this.file?.saved === false || this.waiting > 0;
  }

  /** The cell that the person is at: its address, and what is wrong with it. */
  showCell({ row, column, header, text, note, severity }: SelectedCell): void {
    const here = byId('here');
    const head = header === '' ? '' : ` · ${header}`;
    here.replaceChildren(
      `${columnLetters(column - 1)}${row}${head}: ${text === '' ? 'пусто' : text}`,
    );
    if (note === '') return;
    const remark = document.createElement('span');
    remark.className = severity === null ? '' : 'remark';
    remark.textContent = ` · ${note.replace(/\s+/g, ' ')}`;
    here.append(remark);
  }

  private show(): void {
    const { file, connected, waiting } = this;
    const saved = byId('saved');
    saved.className = connected ? (this.isUnsaved ? 'unsaved' : '') : 'offline';
    saved.textContent = !connected
      ? `Нет связи${waiting > 0 ? `; ждут отправки: ${waiting}` : ''}`
      : waiting > 0
        ? 'Записываю…'
        : this.isUnsaved
          ? 'Не сохранено · черновик записан'
          : 'Сохранено';
    const trouble = connected ? (file?.trouble ?? null) : NO_SERVER;
    const banner = byId('banner');
    banner.hidden = trouble === null;
    if (banner.textContent !== (trouble ?? '')) banner.textContent = trouble ?? '';
    byId<HTMLButtonElement>('save').disabled = !connected || !this.isUnsaved;
    if (!file) return;
    byId('file-name').textContent = file.name;
    byId('file-name').title = file.folder;
    document.title = `${this.isUnsaved ? '● ' : ''}${file.name} — Посткурс`;
    const undo = document.getElementById('undo');
    if (!(undo instanceof HTMLButtonElement)) return;
    undo.disabled = file.undoable === null;
    undo.textContent = file.undoable === null ? 'Отменить' : `Отменить: ${file.undoable}`;
  }
}
