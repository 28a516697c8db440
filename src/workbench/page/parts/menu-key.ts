/** The keys that lead to the menu: F10, and Alt pressed and let go alone. */

/**
 * Calls back when the menu is wanted. Alt with anything else is somebody else's: Alt+Shift changes
 * the keyboard's language, Alt+↓ opens a list, Alt+Tab leaves the window.
 */
export function watchMenuKey(wanted: () => void): void {
  let isAlone = false;
  const listening = { capture: true };
  window.addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const isPlain = !shiftKey && !ctrlKey && !metaKey;
      isAlone = key === 'Alt' && isPlain;
      if (key !== 'F10' || !isPlain || altKey || isModal()) return;
      event.preventDefault();
      event.stopPropagation();
      wanted();
    },
    listening,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Alt' || !isAlone || isModal()) return;
      isAlone = false;
      // Else the browser opens a menu of its own.
      event.preventDefault();
      wanted();
    },
    listening,
  );
  const forget = (): void => {
    isAlone = false;
  };
  window.addEventListener('pointerdown', forget, listening);
  window.addEventListener('wheel', forget, { capture: true, passive: true });
  window.addEventListener('blur', forget);
}

const isModal = (): boolean => document.querySelector('dialog:modal') !== null;
