/** One way in which a script can make a browser reach an address. */

/**
 * Tries it. It is run as it stands inside the page, its frame or its worker, so it uses nothing from
 * around it but `put`. A way that is shut may throw.
 */
export type Way = (address: string) => unknown;

export type Ways = Readonly<Record<string, Way>>;

type Content = Readonly<Record<string, string | boolean | readonly Element[]>>;

declare global {
  /** Makes an element with these properties and children, and puts it on the page. */
  var put: <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    properties?: Content,
    children?: readonly Element[],
  ) => HTMLElementTagNameMap[Tag];
}

/** Gives a page `put`. */
export function givePut(): void {
  globalThis.put = (tag, properties = {}, children = []) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    document.body.append(element);
    return element;
  };
}
