/** Who is told of a pass over an XML part. */

/** What a pass calls back with; names come without their namespace prefix. */
export interface XmlVisitor {
  /** An element begins; its attributes follow. */
  open(name: string, prefix: string): void;
  attribute?(name: string, value: string): void;
  /** The text up to the next tag, or a part of it. */
  text?(data: string): void;
  /** Texts may be of any length: nothing is kept of them. */
  readonly isForgetful?: boolean;
  close(name: string): void;
}

/** Where the parser stands in the text; `end` is exclusive. Valid inside a callback only. */
export interface XmlPosition {
  start(): number;
  end(): number;
}
