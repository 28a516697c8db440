/** An element of the file by its name, as the standard writes it; the library has no shorter way. */
import { BuilderElement, type XmlComponent } from 'docx';

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly XmlComponent[]
): XmlComponent {
  const payload = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
  );
  return new BuilderElement({ name, attributes: payload, children });
}
