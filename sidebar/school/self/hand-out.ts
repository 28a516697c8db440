/** Handing the sheets out: all as one archive, or one teacher's. Files are made here, in the page. */
import { foundBy, searched } from '../../../src/core/values/query';
import { button, html } from '../../dom';
import { breathe } from '../../files/named-files';
import { fold, growingList, hint, placeButton } from '../../shell/parts';
import { ProgressBox } from '../../shell/progress-box';
import type { Answer, SchoolShell } from '../school-view';
import { formsArchive, type MadeForm, madeForms, XLSX_TYPE } from './make-forms';

type Self = Answer<'selfAssessment'>;
type Person = Self['people'][number];

const ARCHIVE = 'Листы самооценки.zip';
const MAKING = 'Готовлю листы…';
const STOPPED = 'Остановлено, файл не сохранён.';
const FOUND_AT_ONCE = 40;

/** What was looked for last: it is still there when the view is shown anew. */
let lastQuery = '';

export class HandingOut {
  /** How far it has come; the view puts it in again whenever it is shown anew. */
  readonly place = html('div', {});

  /** All sheets in one archive. */
  async all(shell: SchoolShell, codes: readonly string[]): Promise<void> {
    const forms = await this.make(shell, codes);
    if (forms === null) return;
    shell.host.saveFile(ARCHIVE, formsArchive(forms), 'application/zip');
    shell.tell(`Файл «${ARCHIVE}» сохранён. Листов в нём: ${forms.length}.`);
  }

  /** One teacher's sheet. */
  async one(shell: SchoolShell, code: string): Promise<void> {
    const [form] = (await this.make(shell, [code])) ?? [];
    if (form === undefined) return;
    shell.host.saveFile(form.fileName, form.bytes, XLSX_TYPE);
    shell.tell(`Файл «${form.fileName}» сохранён.`);
  }

  /** The files; null when there are none, and the person was told why. */
  private async make(shell: SchoolShell, codes: readonly string[]): Promise<MadeForm[] | null> {
    const made = await shell.ask(MAKING, async () => {
      const box = new ProgressBox(this.place, 'Готово листов');
      try {
        const forms = await madeForms(codes, {
          ask: (portion) => shell.call('forms', portion),
          reach: (done) => {
            box.show(done, codes.length, `Готово ${done} из ${codes.length}`);
            return breathe();
          },
          isStopped: () => box.isStopped,
        });
        return { forms };
      } finally {
        this.place.replaceChildren();
      }
    });
    if (made === null) return null;
    if (made.forms === null) shell.tell(STOPPED);
    return made.forms;
  }
}

function personLine(shell: SchoolShell, handing: HandingOut, { code, name }: Person): HTMLElement {
  const line = button(name ?? code, { class: 'row' }, () => void handing.one(shell, code));
  if (name !== null) line.append(html('span', { class: 'hint' }, ` ${code}`));
  return line;
}

/** A field in which one types any part of a name or code, and the sheets that fit. */
function oneOf(shell: SchoolShell, handing: HandingOut, people: readonly Person[]): HTMLElement {
  const field = html('input', {
    type: 'search',
    id: 'form-query',
    value: lastQuery,
    autocomplete: 'off',
    maxlength: 100,
  });
  const count = html('p', { role: 'status', class: 'hint' });
  const found = html('div', {});
  const show = (): void => {
    const fittingPeople = foundBy(field.value, people, ({ code, name }) =>
      searched(`${name ?? ''} ${code}`),
    );
    count.textContent =
      fittingPeople.length === 0
        ? 'Никого не нашли.'
        : `Нажмите, чтобы скачать (${fittingPeople.length}):`;
    found.replaceChildren(
      growingList(
        fittingPeople.map((person) => () => personLine(shell, handing, person)),
        FOUND_AT_ONCE,
      ),
    );
  };
  field.addEventListener('input', () => {
    lastQuery = field.value;
    show();
  });
  show();
  return fold(
    'one-form',
    'Лист одного педагога',
    false,
    html('label', { for: 'form-query' }, 'Код или фамилия'),
    field,
    count,
    found,
  );
}

/** Why others have no sheet: nobody reckons a rating for them. */
function notExpected({ others }: Self): HTMLElement[] {
  if (others.length === 0) return [];
  const told = others.map(({ why, people }) => `${why} — ${people}`).join(', ');
  return [hint(`Без листа, потому что в рейтинге не участвуют: ${told}.`)];
}

/** Why some have no sheet: a faulty row tells not surely whose it is. */
function withoutSheet(shell: SchoolShell, { faulty, teachersPlace }: Self): HTMLElement[] {
  if (faulty === 0) return [];
  const { sheet } = teachersPlace;
  return [
    html(
      'p',
      { class: 'remark' },
      `На листе «${sheet}» строк с ошибками: ${faulty}. Листов самооценки для них не будет, пока строки не исправлены. `,
      placeButton(shell, teachersPlace, `Открыть «${sheet}»`),
    ),
  ];
}

/** The part of the view. */
export function handOut(shell: SchoolShell, handing: HandingOut, self: Self): Node[] {
  const codes = self.people.map(({ code }) => code);
  if (codes.length === 0) return [...notExpected(self), ...withoutSheet(shell, self)];
  const byCodes = self.people.some(({ name }) => name !== null)
    ? ' Файлы названы кодами; чей какой, видно в списке ниже.'
    : '';
  return [
    hint(`Каждому педагогу — свой файл .xlsx. Чужих данных в нём нет.${byCodes}`),
    ...withoutSheet(shell, self),
    button(
      `Скачать листы всех (${codes.length})`,
      // Later the thing to do is to collect.
      { class: self.people.some(({ last }) => last !== null) ? '' : 'primary' },
      () => void handing.all(shell, codes),
    ),
    handing.place,
    ...notExpected(self),
    oneOf(shell, handing, self.people),
  ];
}
