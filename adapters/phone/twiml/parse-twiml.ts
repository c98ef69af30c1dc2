/** One element of a TwiML document. */
export interface TwimlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (TwimlElement | string)[];
}

/** Thrown for a document that Twilio would not accept; 12100 is its code for one that cannot be parsed. */
export class TwimlError extends Error {
  readonly code = 12_100;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/y;
const attribute = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (TwimlElement | string)[];
}

/** Reads a TwiML document and returns its `Response` element. Strict: what is not well formed is refused. */
export function parseTwiml(xml: string): TwimlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const source = xml.trim();
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    const parent = open.at(-1);
    if (!match || !parent) throw new TwimlError(`The document cannot be read from character ${at} on.`);
    const [, cdata, closing, name, attributes, selfClosing, text] = match;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (text !== undefined) parent.children.push(decode(text));
    else if (name !== undefined && closing) close(open, name);
    else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== root) throw new TwimlError(`<${unclosed?.name}> is not closed.`);
  return onlyResponse(root);
}

/** The elements directly inside of an element. */
export function childElements(element: TwimlElement): readonly TwimlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** All text inside of an element, that of inner elements too, with white space made single. */
export function textOf(element: TwimlElement): string {
  const text = (part: TwimlElement | string): string =>
    typeof part === 'string' ? part : part.children.map(text).join('');
  return text(element).replace(/\s+/g, ' ').trim();
}

function close(open: OpenElement[], name: string): void {
  const element = open.pop();
  if (open.length === 0 || element?.name !== name) throw new TwimlError(`</${name}> closes nothing that is open.`);
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const trimmed = source.trimEnd();
  attribute.lastIndex = 0;
  while (attribute.lastIndex < trimmed.length) {
    const match = attribute.exec(trimmed);
    if (!match) throw new TwimlError(`The attributes "${trimmed.trim()}" cannot be read.`);
    attributes[match[1] ?? ''] = decode(match[2] ?? match[3] ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+)?;?/gi, (whole, name: string | undefined) => {
    if (!name || !whole.endsWith(';')) throw new TwimlError('A bare "&" must be written as "&amp;".');
    if (name.startsWith('#')) {
      return String.fromCodePoint(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
    }
    const character = entities[name];
    if (!character) throw new TwimlError(`The entity "&${name};" is not known.`);
    return character;
  });
}

function onlyResponse(root: OpenElement): TwimlElement {
  const elements = childElements(root);
  const stray = root.children.some((child) => typeof child === 'string' && child.trim() !== '');
  const [response] = elements;
  if (stray || elements.length !== 1 || response?.name !== 'Response') {
    throw new TwimlError('A document holds one <Response> and nothing beside it.');
  }
  return response;
}
