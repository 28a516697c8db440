/** The page «Установка»: each file of the script project onto the clipboard by one press. */
import { html } from '../dom';
import { copyButton } from '../shell/copying';

/** The text of a built file, which lies in the page as JSON. */
function textOf(name: string): string {
  return String(JSON.parse(document.getElementById(name)?.textContent ?? '""'));
}

for (const place of document.querySelectorAll<HTMLElement>('.copy[data-file]')) {
  const name = place.dataset['file'] ?? '';
  const status = html('span', { role: 'status' });
  const say = (words: string, refused: boolean): void => {
    status.textContent = words;
    status.toggleAttribute('data-refused', refused);
  };
  const shell = {
    tell: (words: string) => say(`✓ ${words}`, false),
    refuse: (words: string) => say(words, true),
  };
  const [button, text] = copyButton(shell, `Скопировать ${name}`, () => textOf(name));
  for (const part of [button, status, text]) if (part) place.append(part);
}
