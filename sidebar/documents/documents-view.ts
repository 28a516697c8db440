/** «Документы» of the panel: what can be printed or saved, each with the button that opens it. */
import type { DocumentFace } from '../../src/core/documents/kind';
import type { CommonCalls } from '../../src/panel/common-calls';
import { button, html } from '../dom';
import { heading, hint, title } from '../shell/parts';
import type { Shell, View } from '../shell/view';
import { groupsOf } from './groups';

/** A button that opens the documents' page with this document, of this person where it is one's. */
export function documentButton<Calls>(
  shell: Pick<Shell<Calls>, 'host' | 'ask'>,
  { id, title: name }: DocumentFace,
  subject: string | null,
): HTMLButtonElement {
  const open = (): void => {
    const opening = { kind: id, subject };
    void shell.ask('Открываю документы…', () => shell.host.openDocuments(opening));
  };
  return button(name, {}, open);
}

/** The view over the documents of an edition. */
export function documentsView(faces: readonly DocumentFace[]): View<CommonCalls> {
  const show = (shell: Shell<CommonCalls>): Node[] => [
    title('Документы'),
    hint('Посмотреть, напечатать или скачать в .docx: за любой период, с ФИО или только с кодами.'),
    ...groupsOf(faces).flatMap((group) => [
      ...(group.title === null ? [] : [heading(group.title)]),
      ...group.faces.map((face) =>
        html('div', { class: 'document' }, documentButton(shell, face, null), hint(face.about)),
      ),
    ]),
  ];
  return { title: 'Документы', about: () => ({ question: null, show }) };
}
