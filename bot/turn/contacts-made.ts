import type { Contact } from '../../data/contacts-store.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { ContactKind } from '../../dialogs/policy/past-contact.js';
import { standingOf } from '../../dialogs/policy/rule.js';

/**
 * What counts against the caps of an effect that is about to be carried out (epoch ms). It is kept before the provider is
 * asked, so that nobody else begins the same meanwhile, and taken back when it comes to nothing.
 */
export function contactsBegun(
  effect: Effect,
  id: string,
  state: Pick<ConversationState, 'brief'>,
  now: number,
): readonly Contact[] {
  const at = new Date(now).toISOString();
  const kind = kindOf(effect, at);
  return kind === undefined ? [] : [{ ...whose(state), id, kind, at, on: true }];
}

function kindOf(effect: Effect, at: string): ContactKind | undefined {
  if (effect.kind === 'place-call')
    return standingOf({ purpose: effect.purpose, droppedAt: effect.droppedAt, at }) === 'begun' ? 'call' : undefined;
  if (effect.kind !== 'send-message') return undefined;
  return effect.purpose === 'opener' || effect.purpose === 'reminder' ? effect.purpose : undefined;
}

/** What a turn proves to have been made, such as a talk with the right party, or to have come to nothing. */
export function contactsOfTurn(
  input: Input,
  events: readonly EngineEvent[],
  state: ConversationState,
): readonly Contact[] {
  const { at, key } = input;
  const contact = (kind: ContactKind, id: string, on = true) => ({ ...whose(state), id, kind, at, on });
  const undone =
    (input.kind === 'attempt-failed' || input.kind === 'contact-refused') && input.undone !== undefined
      ? [contact(input.channel === 'sms' ? 'opener' : 'call', input.undone, false)]
      : [];
  if (state.session?.channel === 'sms')
    return [
      ...undone,
      ...events.flatMap(({ kind }) => (kind === 'identity-passed' ? [contact('identified', `${key} identified`)] : [])),
    ];
  if (state.session?.channel !== 'voice') return undone;
  const call = state.session.callId ?? key;
  return [
    ...undone,
    ...events.flatMap(({ kind, data }) => {
      if (kind === 'identity-passed') return [contact('talk', `${call} talk`)];
      return kind === 'call-left' && data.because === 'voicemail' ? [contact('voicemail', `${call} voicemail`)] : [];
    }),
  ];
}

function whose({ brief: { number, partyId } }: Pick<ConversationState, 'brief'>): Pick<Contact, 'number' | 'partyId'> {
  return { number, partyId };
}
