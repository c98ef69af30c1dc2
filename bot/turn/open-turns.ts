import type { Profiles } from '../../dialogs/policy/profiles/registry.js';
import { FindConversation } from '../channels/find-conversation.js';
import type { OpenParts } from '../core-parts.js';
import { Gate } from '../gate.js';
import { profilesOf, servicesLoans } from '../settings.js';
import { StopList } from '../stops/stop-list.js';
import { TurnPath } from './turn-path.js';

/** The one way through, what it asks first, and how a conversation is found. */
export interface Turns {
  readonly gate: Gate;
  readonly stops: StopList;
  readonly turns: TurnPath;
  readonly find: FindConversation;
  /** What the markets allow here. */
  readonly profiles: Profiles;
}

/** Builds what changes conversations. */
export function openTurns(parts: OpenParts): Turns {
  const gate = new Gate(parts.store, parts.clock, servicesLoans(parts.settings));
  const stops = new StopList(parts);
  const profiles = profilesOf(parts.settings);
  const turns = new TurnPath({ ...parts, gate, stops, profiles });
  return { gate, stops, turns, find: new FindConversation(parts.store, turns), profiles };
}
