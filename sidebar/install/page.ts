/**
 * The page «Установка»: each file of the script project onto the clipboard by one press. The texts look
 * alike, so the page says which of them is there now, and only of that.
 */
import { html } from '../dom';
import { copyButton } from '../shell/copying';

const spoken = html('div', { class: 'unseen', role: 'status' });
document.body.append(spoken);

/** Beside the buttons whose text was copied last. */
let last: HTMLElement | null = null;

/** Says at a place what the clipboard has; whatever was said elsewhere holds no more. */
function say(mark: HTMLElement, words: string, refused: boolean): void {
  if (last !== null && last !== mark) {
    last.textContent = last.hasAttribute('data-refused') ? '' : 'скопировано раньше';
    last.toggleAttribute('data-earlier', true);
    last.removeAttribute('data-refused');
  }
  last = mark;
  mark.textContent = words;
  mark.toggleAttribute('data-refused', refused);
  mark.removeAttribute('data-earlier');
  // A new node is spoken even where it says the same again.
  spoken.replaceChildren(html('p', {}, words));
}

/** The text of a built file, which lies in the page as JSON. */
function textOf(name: string): string {
  return String(JSON.parse(document.getElementById(name)?.textContent ?? '""'));
}

for (const place of document.querySelectorAll<HTMLElement>('.copy[data-file]')) {
  const { file = '', shown = '', title = '', name, nameTitle = '' } = place.dataset;
  const mark = html('span', { class: 'mark' });
  const shellSaying = (words: string) => ({
    tell: () => say(mark, `✓ ${words}`, false),
    refuse: (refusal: string) => say(mark, refusal, true),
  });
  const parts = [
    ...(name === undefined
      ? []
      : copyButton(shellSaying(`Сейчас скопировано имя: ${name}`), nameTitle, () => name)),
    ...copyButton(shellSaying(`Сейчас скопировано: вставьте в файл «${shown}»`), title, () =>
      textOf(file),
    ),
  ];
  const [buttons, fields] = [
    parts.filter((part) => part.tagName === 'BUTTON'),
    parts.filter((part) => part.tagName !== 'BUTTON'),
  ];
  place.append(...buttons, mark, ...fields);
}
