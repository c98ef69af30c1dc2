import type { Handset } from '../../adapters/phone/handset.js';
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
  };
}
