/** `HtmlService`: pages out of files, with what may be said of them before they are shown. */
import { notEmulated, strict } from './strict';
import type { World } from './world';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export class HtmlOutput {
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(public html: string) {}

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(pixels: number): this {
    this.width = pixelsOf(pixels);
    return this;
  }

  setHeight(pixels: number): this {
    this.height = pixelsOf(pixels);
    return this;
  }

  /** Put behind everything that the page has, its closing tags too, and not escaped. */
  append(content: string): this {
    if (typeof content !== 'string') notEmulated('HtmlOutput.append of no text');
    if (count(content, /<script\b/gi) !== count(content, /<\/script\s*>/gi)) {
      throw new Error('Malformed HTML content');
    }
    this.html += content;
    return this;
  }

  getContent(): string {
    return this.html;
  }
}

function pixelsOf(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
  throw new Error('Invalid argument: pixels');
}

export class HtmlService {
  constructor(private readonly world: World) {}

  createHtmlOutput(html: string): HtmlOutput {
    return strict(this.world, 'HtmlOutput', new HtmlOutput(html));
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const html = this.world.files[`${name}.html`];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found`);
    return strict(this.world, 'HtmlOutput', new HtmlOutput(html));
  }
}
