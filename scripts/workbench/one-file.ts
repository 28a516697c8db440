/** The workbench as one HTML file: page, engine and panels, and the policy that shuts every way out. */
import { fill, scriptElement, styleElement, textElement } from '../build/markup';
import { policyElement, policyOf, scriptsOf } from './policy';

/** The documents' page, and the script that lies in it as a text until somebody wants a .docx file. */
interface DocumentsPart {
  readonly page: string;
  readonly docx: string;
}

/** What the file is put together from. */
export interface PageParts {
  /** With a marker for policy, style, parts and script. */
  readonly markup: string;
  readonly style: string;
  readonly script: string;
  /** The script of the worker. */
  readonly engine: string;
  /** The pages of the panels by the id of their edition. */
  readonly panels: Readonly<Record<string, string>>;
  readonly documents: DocumentsPart;
}

/** Google shows the panel in a frame whose links lead out of it; here nothing leads out. */
const BASE = '<base target="_top">';

/**
 * What no policy shuts: browsers know no directive for WebRTC, whose packets go where its caller says.
 * Nothing here needs it, so page and panel begin with taking it away.
 */
const NO_WEB_RTC =
  "for(const name of['RTCPeerConnection','webkitRTCPeerConnection'])delete window[name];";

/** The whole file. */
export function oneFile({ markup, style, script, engine, panels, documents }: PageParts): string {
  const framed = [
    ...Object.entries(panels).map(([id, html]) => [`panel-${id}`, html] as const),
    ['documents-page', documents.page] as const,
  ].map(([id, html]) => [id, fill(html, BASE, scriptElement(NO_WEB_RTC))] as const);
  const parts = [
    textElement('engine', engine),
    ...framed.map(([id, html]) => textElement(id, html)),
  ];
  const framedScripts = framed.flatMap(([, html]) => scriptsOf(html));
  const policy = policyOf([NO_WEB_RTC, script, ...framedScripts, documents.docx]);
  // None of the texts put in can hold a comment, so none can pass for a marker that is yet to come.
  return [
    ['<!-- policy -->', `${policyElement(policy)}${scriptElement(NO_WEB_RTC)}`],
    ['<!-- style -->', styleElement(style)],
    ['<!-- parts -->', parts.join('\n')],
    ['<!-- script -->', scriptElement(script)],
  ].reduce((page, [marker = '', text = '']) => fill(page, marker, text), markup);
}
