import { pastTexts } from '../../../bot/demo/past-texts.js';
import type { LogEvent } from '../../../data/store.js';
import { eventVersions } from '../../../dialogs/engine/event.js';

const at = '2026-11-23T15:00:00.000Z';

function log(...events: readonly Pick<LogEvent, 'kind' | 'data' | 'personal'>[]): readonly LogEvent[] {
  const started = { kind: 'conversation-started', data: {}, personal: { brief: { number: '+12125550123' } } };
  return [started, ...events].map((event, index) => ({
    version: eventVersions[event.kind as keyof typeof eventVersions] ?? 1,
    at,
    seq: index + 1,
    ...event,
  }));
}

const held = (text: string) => ({ kind: 'text-held', data: {}, personal: { text } });
const heard = (text: string) => ({
  kind: 'input-received',
  data: { form: 'words', channel: 'sms', masked: false },
  personal: { text },
});
const ended = { kind: 'call-ended', data: { by: 'party' } };
const written = (events: readonly LogEvent[]) => pastTexts(events)?.texts.map(({ body }) => body);

it('tells once of texts that waited for the rest of them', () => {
  expect(written(log(held('about'), heard('about\n5000')))).toEqual(['about', '5000']);
});

it('tells of a text after a call that has the words of one that was written during it', () => {
  expect(written(log(held('1'), ended, heard('1')))).toEqual(['1', '1']);
});
