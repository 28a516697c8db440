/** What a script can call, in a page and in a worker alike. */
import type { Ways } from './way';

export const WAYS_OF_SCRIPTS: Ways = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  'fetch, kept alive': (address) =>
    fetch(address, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }),
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.send('x');
  },
  WebSocket: (address) => new WebSocket(address.replace('http', 'ws')),
  EventSource: (address) => new EventSource(address),
  WebTransport: (address) => new WebTransport(address.replace('http:', 'https:')).ready,
  'dynamic import': (address) => import(address),
  'worker from an address': (address) => new Worker(address),
  'worker from a data address': (address) =>
    new Worker(`data:text/javascript,fetch(${JSON.stringify(address)},{mode:'no-cors'})`),
  'worker made of a text': (address) => {
    const script = `fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`;
    return new Worker(URL.createObjectURL(new Blob([script])));
  },
  'worker that imports': (address) => {
    const script = `importScripts(${JSON.stringify(address)})`;
    return new Worker(URL.createObjectURL(new Blob([script])));
  },
  'module worker that imports': (address) => {
    const script = new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' });
    return new Worker(URL.createObjectURL(script), { type: 'module' });
  },
  // A text is code only where a policy allows it; a debugger's own evaluation is no proof.
  'code from a text': (address) =>
    setTimeout(`fetch(${JSON.stringify(address)}, { mode: 'no-cors' })`),
};

interface WorkerGlobal {
  readonly fonts: FontFaceSet;
  importScripts(address: string): void;
}

/** What only a worker can call. */
export const WAYS_OF_WORKERS: Ways = {
  importScripts: (address) => (self as unknown as WorkerGlobal).importScripts(address),
  'font of a worker': (address) => {
    const face = new FontFace('Outside', `url(${address})`);
    (self as unknown as WorkerGlobal).fonts.add(face);
    return face.load();
  },
};

/** What only a script of a page can call. */
export const WAYS_OF_PAGE_SCRIPTS: Ways = {
  sendBeacon: (address) => navigator.sendBeacon(address, 'x'),
  'shared worker': (address) => new SharedWorker(address),
  'service worker': (address) => navigator.serviceWorker.register(address),
  'audio worklet': (address) => new AudioContext().audioWorklet.addModule(address),
  'paint worklet': (address) =>
    (CSS as unknown as { readonly paintWorklet: Worklet }).paintWorklet.addModule(address),
  'font face': (address) => new FontFace('Outside', `url(${address})`).load(),
  RTCPeerConnection: async (address) => {
    const { hostname, port } = new URL(address);
    const line = new RTCPeerConnection({ iceServers: [{ urls: `stun:${hostname}:${port}` }] });
    line.createDataChannel('data');
    await line.setLocalDescription(await line.createOffer());
  },
};
