import { SaxesParser } from 'saxes';

/** An element of a part, its namespace prefix left off: `x:row` and `row` are the same to a reader. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const depthLimit = 256;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

function decode(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder('utf-16le');
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be');
  }
  return new TextDecoder('utf-8');
}

/**
 * Reads a part into a tree. Elements called `each.name` are handed over one by one and left out of the tree, so that
 * the rows of a large sheet never stand in memory together. Throws on anything that is not well-formed.
 */
export function parseXml(
  bytes: Uint8Array,
  each?: { readonly name: string; readonly take: (element: XmlElement) => void },
): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (open.length >= depthLimit) {
      throw new Error('Elements are nested too deeply.');
    }
    open.push({
      name: withoutPrefix(tag.name),
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
    });
  });
  const append = (text: string): void => {
    const element = open[open.length - 1];
    if (element !== undefined) {
      element.text += text;
    }
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element === undefined) {
      return;
    }
    if (each !== undefined && element.name === each.name) {
      each.take(element);
      return;
    }
    const parent = open[open.length - 1];
    if (parent === undefined) {
      root = element;
    } else {
      parent.children.push(element);
    }
  });
  const decoder = decode(bytes);
  const step = 1 << 20;
  for (let at = 0; at < bytes.length; at += step) {
    parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
  if (root === null) {
    throw new Error('There is no element.');
  }
  return root;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((inner) => inner.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((inner) => inner.name === name) ?? [];
}

/** An attribute by its name without a prefix: `r:id` is asked for as `id` where the element has no plain `id`. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) {
    return undefined;
  }
  const plain = element.attributes[name];
  if (plain !== undefined) {
    return plain;
  }
  const prefixed = Object.keys(element.attributes).find((key) => withoutPrefix(key) === name);
  return prefixed === undefined ? undefined : element.attributes[prefixed];
}

/** XML's boolean: "1", "true" and "on" are true; a missing attribute is `missing`. */
export function flag(element: XmlElement | undefined, name: string, missing = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? missing : /^(1|true|on)$/i.test(value);
}

export function wholeNumber(element: XmlElement | undefined, name: string): number | undefined {
  const value = attribute(element, name);
  return value !== undefined && /^-?\d{1,10}$/.test(value) ? Number(value) : undefined;
}
