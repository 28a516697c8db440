/** What a person is at stands where it is seen: between the tabs and what was told, which lie over the view. */

/** Brings one element into view, its head at least where all of it has no room. */
function bring(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  const room = Number.parseFloat(document.documentElement.style.scrollPaddingTop) || 0;
  // A pixel is lost in rounding.
  if (element.getBoundingClientRect().top < room - 1) element.scrollIntoView({ block: 'start' });
}

/**
 * Brings an element into view, and before it what is to be seen whole around it (`data-whole`); moves
 * nothing that is seen.
 */
function bringIntoView(element: HTMLElement): void {
  const whole = element.closest<HTMLElement>('[data-whole]');
  if (whole !== null && whole !== element) bring(whole);
  bring(element);
}

/** Gives an element the keyboard and brings it into view. */
export function focusInView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  bringIntoView(element);
}

/**
 * Keeps scrolling clear of what sticks to the top and to the foot of the panel, whatever their height
 * is at the moment; what has the keyboard comes out from under a foot that has grown.
 */
export function keepClear(top: HTMLElement, foot: HTMLElement, view: HTMLElement): void {
  const { style } = document.documentElement;
  const settle = (): void => {
    const covered = foot.getBoundingClientRect().top;
    style.scrollPadding = `${top.offsetHeight + MARGIN}px 0 ${foot.offsetHeight + MARGIN}px`;
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === view || !view.contains(at)) return;
    const { top: head, bottom } = at.getBoundingClientRect();
    if (head < window.innerHeight && bottom > covered) bringIntoView(at);
  };
  const watch = new ResizeObserver(settle);
  for (const bar of [top, foot]) watch.observe(bar);
}

/** For the ring around what has the keyboard. */
const MARGIN = 6;
