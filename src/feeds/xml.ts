/** An element of an XML document; text is escaped when the document is written, never before. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element with its attributes (those that are undefined are left out) and children. */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlElement | string | undefined)[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** A whole XML 1.0 document in UTF-8, with a link to a CSS style sheet if one is given. */
export function renderXml(root: XmlElement, stylesheet?: string): string {
  const instruction =
    stylesheet === undefined ? '' : `<?xml-stylesheet type="text/css" href="${escapeXml(stylesheet)}"?>\n`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${instruction}${renderElement(root)}\n`;
}

/** Escapes text for XML and leaves out what XML 1.0 cannot hold: control characters and halves of surrogate pairs. */
function escapeXml(text: string): string {
  return text.replace(impossible, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

// https://www.w3.org/TR/xml/#charsets
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function renderElement({ name, attributes, children }: XmlElement): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(value)}"`;
  }
  if (children.length === 0) return `<${tag}/>`;
  // A line for each element where no text stands beside them: a feed is also read by people who look for a mistake.
  const separator = children.every((child) => typeof child !== 'string') ? '\n' : '';
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : renderElement(child)));
  return `<${tag}>${separator}${inside.join(separator)}${separator}</${name}>`;
}
