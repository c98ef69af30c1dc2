const longest = 2000;
/** Skin tones change the picture, never the meaning. */
const skinTones = /[\u{1F3FB}-\u{1F3FF}]/gu;
const control = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** The text as recognisers read it: one form of every character, single spaces, no control characters, at most 2,000 characters. */
export function readable(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(skinTones, '')
    .replace(control, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
