/**
 * Sending what is typed by Enter. The frame in which the page shows the panel permits no form to be sent,
 * so that nothing can leave by that way: a `submit` would never be told there. `send` is told whether
 * Ctrl, or ⌘, was held.
 */
export function onEnter(fields: HTMLElement, send: (withControl: boolean) => void): void {
  fields.addEventListener('keydown', (event) => {
    const { target } = event;
    const withControl = event.ctrlKey || event.metaKey;
    const isTyped =
      target instanceof HTMLInputElement && (target.type !== 'checkbox' || withControl);
    if (event.key !== 'Enter' || !isTyped || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    send(withControl);
  });
}
