/** Puts what floats over the page where it can be seen. */

const MARGIN = 8;

/** Places the element at a point of the window, moved as far as the window's edges ask for. */
export function keepInWindow(
  element: HTMLElement,
  x: number,
  y: number,
  grows: 'down' | 'up' = 'down',
): void {
  const { width, height } = element.getBoundingClientRect();
  const left = Math.max(MARGIN, Math.min(x, window.innerWidth - width - MARGIN));
  const top = Math.max(
    MARGIN,
    Math.min(grows === 'up' ? y - height : y, window.innerHeight - height - MARGIN),
  );
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
