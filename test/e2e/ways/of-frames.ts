/** What frames, forms and links lead to. What a page cannot be kept from is to be led away itself. */
import type { Ways } from './way';

export const WAYS_OF_FRAMES: Ways = {
  frame: (address) => put('iframe', { src: address }),
  'frame with a text': (address) => put('iframe', { srcdoc: `<img src="${address}">` }),
  'frame with a data address': (address) =>
    put('iframe', { src: `data:text/html,<img src="${address}">` }),
  'frame of a blob': (address) => {
    const page = new Blob([`<img src="${address}">`], { type: 'text/html' });
    put('iframe', { src: URL.createObjectURL(page) });
  },
  'frame sent elsewhere': (address) => put('iframe').contentWindow?.location.replace(address),
  'frame that renews itself': (address) =>
    put('iframe', { srcdoc: `<meta http-equiv="refresh" content="0;url=${address}">` }),
  'script of a fresh frame': (address) =>
    put('iframe').contentWindow?.fetch(address, { mode: 'no-cors' }),
  'form into a frame': (address) => {
    put('iframe', { name: 'outside' });
    put('form', { action: address, method: 'post', target: 'outside' }).submit();
  },
  'ping of a link': (address) => put('a', { href: `${location.href}#here`, ping: address }).click(),
  // The last: from then on every other address would be meant from here.
  'base of addresses': (address) => {
    const { origin, pathname } = new URL(address);
    document.head.prepend(Object.assign(document.createElement('base'), { href: origin }));
    put('img', { src: pathname });
  },
};
