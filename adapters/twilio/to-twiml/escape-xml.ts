const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Any of these would come back as another blank.
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Writes words so that they may stand in an XML element, or in an attribute between double quotes. */
export function escapeXml(words: string): string {
  return words.replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign);
}
