import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Outbound } from '../../activities.js';
import { spellOut } from './spell-out.js';
import { splitText } from './split-text.js';
import { voices } from './voices.js';
import { xmlSafe } from './xml-safe.js';

/** Words to be spoken, and how. */
export type Saying = Extract<Outbound, { kind: 'say' }>;

type Speaker = Pick<VoiceResponse, 'say'> | Pick<VoiceResponse.Gather, 'say'>;
type Words = Pick<VoiceResponse.Say, 'addText' | 'break'>;

// Polly takes 3,000 characters at a time.
const longestSay = 2_500;
const slowerRate = '80%';
const betweenGroups = '300ms';

/** Adds `<Say>` with the locale's voice; slower and spelled parts become SSML. */
export function speak(speaker: Speaker, saying: Saying): void {
  const { speaks, voice } = voices[saying.locale];
  for (const part of splitText(xmlSafe(saying.words), longestSay)) {
    const say = speaker.say({ language: speaks, voice }, '');
    addWords(saying.slower ? say.prosody({ rate: slowerRate }, '') : say, part, saying);
  }
}

function addWords(words: Words, part: string, { spellOut: codes = [], locale }: Saying): void {
  for (const piece of cutAround(part, codes.filter(Boolean))) {
    if (!codes.includes(piece)) {
      words.addText(piece);
      continue;
    }
    spellOut(piece, locale).forEach((group, index) => {
      if (index > 0) words.break({ time: betweenGroups });
      words.addText(group);
    });
  }
}

/** Cuts text before and after every occurrence of a code; the longest code wins where several begin. */
function cutAround(text: string, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return [text];
  const longestFirst = [...codes].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.split(new RegExp(`(${pattern})`, 'g')).filter((piece) => piece !== '');
}
