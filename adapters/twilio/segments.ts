import { SegmentedMessage } from 'sms-segments-calculator';

/** The bits that a part of a longer message carries, by encoding: 153 and 67 characters, from a toll-free number 152 and 66. */
const partBits = {
  usual: { 'GSM-7': 153 * 7, 'UCS-2': 67 * 16 },
  tollFree: { 'GSM-7': 152 * 7, 'UCS-2': 66 * 16 },
} as const;
const tollFree = /^\+1(?:800|888|877|866|855|844|833)\d{7}$/u;

/**
 * How many segments a text takes, which is what carriers count and what a sender's pace is measured in. Source:
 * twilio.com/docs/glossary/what-sms-character-limit.
 */
export function segmentsOf(text: string, from = ''): number {
  const message = new SegmentedMessage(text);
  if (message.segmentsCount < 2) return 1;
  const most = (tollFree.test(from) ? partBits.tollFree : partBits.usual)[message.encodingName];
  let parts = 1;
  let taken = 0;
  for (const character of message.encodedChars) {
    const size = character.sizeInBits();
    // A character of two halves stands in one part.
    if (taken + size > most) {
      parts += 1;
      taken = 0;
    }
    taken += size;
  }
  return parts;
}
