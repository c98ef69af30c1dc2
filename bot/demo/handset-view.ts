import type { Handset } from '../../adapters/phone/handset.js';
import { demoCases } from './demo-cases.js';
import type { PersonaName } from './personas/registry.js';

/** A handset as the page shows it. */
export function handsetView(handset: Handset, persona: PersonaName | undefined) {
  return {
    number: handset.number,
    // What is attached is named and not carried along: the page asks several times a second.
    thread: handset.thread.map(({ media, ...message }) => ({
      ...message,
      media: media.map(({ contentType }) => ({ contentType })),
    })),
    call: handset.call,
    voicemails: handset.voicemails,
    behaviour: handset.behaviour,
    persona: persona ?? 'none',
    birthday: demoBirthday(handset.number),
  };
}

/** What whoever plays a fictional party has to key in; nothing is told of anybody else. */
function demoBirthday(number: string): string | undefined {
  const all = demoCases.flatMap(({ parties }) => parties);
  const party = all.find(({ contactPoints }) => contactPoints.some(({ value }) => value === number));
  return party?.birthDate?.slice(5).replace('-', '');
}
