/** A list of formats in a styles part: those that stand in it, and those that are to be added at its end. */
import type { Outline } from '../xml/outline';
import { appendInside, type Splice, setAttribute } from '../xml/splice';

/** What stands in the part. It never changes, so copies of a collection share it. */
class Standing {
  private readonly bounds: readonly number[];
  private byText: Map<string, number> | null = null;

  constructor(
    readonly xml: string,
    readonly element: Outline | undefined,
  ) {
    // Bounds alone are kept: the outline of a part with many formats is larger than the part.
    this.bounds = (element?.children ?? []).flatMap(({ start, end }) => [start, end]);
    this.element = element && { ...element, children: [] };
  }

  get length(): number {
    return this.bounds.length / 2;
  }

  at(index: number): string {
    return this.xml.slice(this.bounds[2 * index], this.bounds[2 * index + 1]);
  }

  /** The first item that is exactly this text. */
  indexOf(text: string): number | undefined {
    this.byText ??= this.indexed();
    return this.byText.get(text);
  }

  private indexed(): Map<string, number> {
    const byText = new Map<string, number>();
    for (let index = this.length - 1; index >= 0; index -= 1) byText.set(this.at(index), index);
    return byText;
  }
}

/** Items are told apart by index, so they stay where they are, and new ones come last. */
export class Collection {
  private constructor(
    private readonly name: string,
    private readonly standing: Standing,
    /** Index by text, in their order. */
    private readonly byText: Map<string, number>,
    private readonly texts: string[],
  ) {}

  /** The items of the element called `name`; none where the part has no such element. */
  static of(name: string, xml: string, element: Outline | undefined): Collection {
    return new Collection(name, new Standing(xml, element), new Map(), []);
  }

  /** One to which items can be added while this one stays as it is. */
  copy(): Collection {
    return new Collection(this.name, this.standing, new Map(this.byText), [...this.texts]);
  }

  /** The markup of the items that do not stand in the part yet. */
  get added(): readonly string[] {
    return this.texts;
  }

  get length(): number {
    return this.standing.length + this.texts.length;
  }

  /** The markup of an item; undefined: there is none with this index. */
  at(index: number): string | undefined {
    const { length } = this.standing;
    return index < length ? this.standing.at(index) : this.texts[index - length];
  }

  /** The first item that is exactly this markup. */
  indexOf(text: string): number | undefined {
    return this.standing.indexOf(text) ?? this.byText.get(text);
  }

  add(text: string): number {
    const index = this.length;
    this.byText.set(text, index);
    this.texts.push(text);
    return index;
  }

  /** What puts the added items into the part; an element that the part lacks comes at `place`. */
  splices(prefix: string, place: number): Splice[] {
    if (this.texts.length === 0) return [];
    const { xml, element } = this.standing;
    const markup = this.texts.join('');
    const count = String(this.length);
    if (!element) {
      const tag = `${prefix}${this.name}`;
      return [{ start: place, end: place, text: `<${tag} count="${count}">${markup}</${tag}>` }];
    }
    const open = setAttribute(xml, element, 'count', count);
    if (element.contentStart !== element.end) return [open, appendInside(xml, element, markup)];
    const counted = { ...element, start: 0, contentStart: open.text.length, end: open.text.length };
    const { text } = appendInside(open.text, counted, markup);
    return [{ start: element.start, end: element.end, text }];
  }
}
