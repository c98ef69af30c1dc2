const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Each of these is sent as an escape and a second septet. */
const extension = new Set('\f^{}\\[~]|€');

/** How a text is sent by SMS. */
export interface Segmentation {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Septets for GSM-7, UTF-16 code units for UCS-2: what the limits are counted in. */
  readonly characters: number;
  readonly segments: number;
}

/** Counts the segments of an SMS: 160 or 153 septets each (GSM 03.38), or 70 or 67 UTF-16 units. */
export function segments(text: string): Segmentation {
  const costs = [...text].map((character) => (basic.has(character) ? 1 : extension.has(character) ? 2 : Number.NaN));
  const isGsm = !costs.some(Number.isNaN);
  // A character of several units is never cut in two, so that parts may hold less than they could.
  const units = isGsm ? costs : [...text].map((character) => character.length);
  const characters = units.reduce((sum, cost) => sum + cost, 0);
  const [single, part] = isGsm ? [160, 153] : [70, 67];
  return {
    encoding: isGsm ? 'GSM-7' : 'UCS-2',
    characters,
    segments: characters <= single ? 1 : countParts(units, part),
  };
}

function countParts(units: readonly number[], size: number): number {
  let parts = 1;
  let used = 0;
  for (const cost of units) {
    if (used + cost > size) {
      parts += 1;
      used = 0;
    }
    used += cost;
  }
  return parts;
}
