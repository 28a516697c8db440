/** What elements load by themselves. */
import type { Ways } from './way';

export const WAYS_OF_ELEMENTS: Ways = {
  image: (address) => put('img', { src: address }),
  'image of a set': (address) => put('img', { srcset: `${address} 1x` }),
  'picture inside svg': (address) => {
    const space = 'http://www.w3.org/2000/svg';
    const image = document.createElementNS(space, 'image');
    image.setAttribute('href', address);
    const svg = document.createElementNS(space, 'svg');
    svg.append(image);
    document.body.append(svg);
  },
  'use of another svg': (address) => {
    const space = 'http://www.w3.org/2000/svg';
    const use = document.createElementNS(space, 'use');
    use.setAttribute('href', `${address}#part`);
    const svg = document.createElementNS(space, 'svg');
    svg.append(use);
    document.body.append(svg);
  },
  'background of an element': (address) => {
    put('div', { textContent: 'text' }).style.background = `url(${address})`;
  },
  'style that imports': (address) => put('style', { textContent: `@import url(${address})` }),
  'constructed style': (address) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background-image: url(${address}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  'font of a style': (address) => {
    const rules = `@font-face { font-family: Away; src: url(${address}) } q { font-family: Away }`;
    put('style', { textContent: rules });
    put('q', { textContent: 'text' });
  },
  script: (address) => put('script', { src: address }),
  'module script': (address) => put('script', { type: 'module', src: address }),
  'inline script': (address) =>
    put('script', { textContent: `fetch(${JSON.stringify(address)}, { mode: 'no-cors' })` }),
  'handler of an attribute': (address) => {
    const box = put('b');
    box.setAttribute('onclick', `fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`);
    box.click();
  },
  'script of a link': (address) =>
    put('a', {
      href: `javascript:void fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`,
    }).click(),
  object: (address) => put('object', { data: address }),
  embed: (address) => put('embed', { src: address }),
  video: (address) => put('video', { src: address }).load(),
  'picture of a video': (address) => put('video', { poster: address }),
  audio: (address) => put('audio', { src: address }).load(),
  track: (address) => {
    const track = document.createElement('track');
    Object.assign(track, { src: address, default: true });
    put('video', {}, [track]);
    track.track.mode = 'showing';
  },
  'style sheet': (address) => put('link', { rel: 'stylesheet', href: address }),
  icon: (address) => put('link', { rel: 'icon', href: address }),
  manifest: (address) => put('link', { rel: 'manifest', href: address }),
  prefetch: (address) => put('link', { rel: 'prefetch', href: address }),
  preload: (address) => put('link', { rel: 'preload', as: 'image', href: address }),
  modulepreload: (address) => put('link', { rel: 'modulepreload', href: address }),
  preconnect: (address) => put('link', { rel: 'preconnect', href: address }),
  'name looked up before': (address) => put('link', { rel: 'dns-prefetch', href: address }),
  'speculation rules': (address) => {
    const rules = { prefetch: [{ source: 'list', urls: [address], eagerness: 'immediate' }] };
    put('script', { type: 'speculationrules', textContent: JSON.stringify(rules) });
  },
};
