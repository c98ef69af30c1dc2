import { segments } from '../sms-segments.js';
import { filledSample } from '../spoken-length.js';
import type { Step } from '../steps.js';
import { heardTextsOf, type ScriptText } from '../texts.js';
import { defineCheck } from './check.js';

/** Blocks that belong to calls; without a `text` of their own they are never sent. */
const voiceOnly: readonly Step[] = [
  'caller-identity',
  'right-party',
  'recording',
  'convenience',
  'check-code',
  'identity',
  'commands',
  'voicemail',
  'stop-choice',
  'transfer',
  'to-text',
  'slower',
];

/** Texts that need more than one SMS segment: dearer, and torn apart on the way by some carriers. */
export const smsLength = defineCheck('sms-length', (script) => {
  // Employers, colleagues and emergency contacts are never sent a message.
  if (script.placedBy === 'agent') return [];
  const texts = heardTextsOf(script);
  return texts
    .filter((text) => isSent(text, texts))
    .flatMap(({ path, locale, text }) => {
      const { encoding, characters, segments: count } = segments(filledSample(text, locale));
      if (count === 1) return [];
      const most = encoding === 'GSM-7' ? 160 : 70;
      return [
        {
          path,
          message: `the text takes ${count} SMS segments (${characters} of ${most} characters, ${encoding})`,
          remedy: shorten(path, encoding, locale),
        },
      ];
    });
});

function shorten(path: ScriptText['path'], encoding: string, locale: string): string {
  if (encoding === 'UCS-2' && locale === 'en-US')
    return 'shorten it, or replace the characters that are not in GSM-7 (curly quotes, dashes)';
  return path.at(-1) === 'ask' || path.at(-2) === 'ask' ? 'shorten it, or add a shorter `text`' : 'shorten it';
}

function isSent({ kind, path, locale, question }: ScriptText, texts: readonly ScriptText[]): boolean {
  switch (kind) {
    case 'text':
    case 'text-retry':
    case 'probe-text':
    case 'message':
      return true;
    case 'ask':
      return (
        question?.wording[locale].text === undefined &&
        !(question?.step && voiceOnly.includes(question.step)) &&
        question !== undefined
      );
    case 'probe': {
      const own = path.slice(0, -2).join('.');
      return !texts.some((other) => other.kind === 'probe-text' && other.path.slice(0, -2).join('.') === own);
    }
    case 'title':
    case 'goal':
    case 'retry':
    case 'help':
    case 'band':
    case 'label':
    case 'read-back':
    case 'why':
    case 'because':
    case 'supplement':
      return false;
  }
}
