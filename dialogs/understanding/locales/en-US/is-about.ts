const common = new Set(
  'the and any for that this you your have been with are was not very just ever one will all get got like love more much many good some them they reading watching going doing eating all every everything anything about any really playing listening type types kind kinds sort sorts'.split(
    ' ',
  ),
);

/** Whether what was said speaks of what was asked about and of nothing narrower: "comedies" says little of movies. */
export function isAbout(said: string, object: string): boolean {
  const asked = new Set(contentOf(object));
  const words = contentOf(said);
  return words.length > 0 && words.every((word) => asked.has(word));
}

const contentOf = (text: string) =>
  (text.toLowerCase().match(/[a-z]{3,}/g) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.replace(/(?:ies|ing|ed|es|s|y|e)$/, ''));
