// What XML 1.0 allows in a document; control characters and halves of surrogate pairs are not, even escaped.
// https://www.w3.org/TR/xml/#charsets
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Leaves out what no XML document may contain; escaping is the XML writer's work. */
export function xmlSafe(text: string): string {
  return text.replace(notXml, '');
}
