import type { Activity, TurnContext } from 'botbuilder';
import { callEnded, type Inbound, readInbound, spoken, transferTo } from '../../adapters/activities.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Callers } from '../casework/calls/callers.js';
import type { Connecting } from '../casework/calls/connect-call.js';
import type { OnDuty } from '../duty/on-duty.js';
import type { Holds } from '../reviews/holds.js';
import { answerPerson } from '../transfers/answer-person.js';
import { withTelephones } from '../transfers/ring-person.js';
import { withDuty } from '../transfers/with-duty.js';
import type { TurnPath } from '../turn/turn-path.js';
import type { FindConversation } from './find-conversation.js';
import { type House, strangerInput } from './stranger-input.js';
import { toActivities } from './to-activities.js';
import { inputFor } from './to-input.js';

/** What the telephone bot works with. */
export interface TelephoneBotParts {
  readonly turns: TurnPath;
  readonly find: FindConversation;
  readonly clock: Clock;
  readonly house: () => Promise<House>;
  /** Takes what is about a dossier's message or call. */
  readonly hearProvider: (inbound: Inbound) => Promise<boolean>;
  /** Settles the job of the effect that the provider tells of. */
  readonly settle: (inbound: Inbound) => Promise<void>;
  /** Stops for all what a message failed of, where a person has to see to it first. */
  readonly noteFailed: (inbound: Inbound, conversationId: string | undefined) => Promise<void>;
  /** Has the provider delete what it recorded of a party who was erased since. */
  readonly dropOfErased: (inbound: Inbound, conversationId: string | undefined) => Promise<boolean>;
  /** Answers the key that a person pressed who is about to call a party; undefined for everybody else. */
  readonly connectCall: (inbound: Inbound) => Promise<Connecting | undefined>;
  /** Sees to the files that came with a text. */
  readonly keepMedia: (inbound: Inbound, state: ConversationState) => Promise<void>;
  /** Takes a text that answers a guide. */
  readonly hearLessonReply: (inbound: Inbound, conversationId: string | undefined) => Promise<boolean>;
  /** Who takes calls. */
  readonly duty: OnDuty;
  readonly callers: Pick<Callers, 'isCalling'>;
  readonly holds: Holds;
  /** When a mailbox of the party last got our text. ISO 8601, UTC. */
  readonly lastVoicemail: (state: ConversationState) => Promise<string | undefined>;
}

/** How a turn's replies can travel, and so what becomes of them. */
type Delivery = ReturnType<typeof deliveryOf>;

/** Takes what a telephone channel told; gives what is to be answered at once, as far as anything can be. */
export type Hear = (inbound: Inbound, delivery?: Delivery) => Promise<readonly Partial<Activity>[]>;

/** What happens in one Bot Framework turn of a telephone channel: activity, inbound, replies. */
export function telephoneBot(hear: Hear): (context: TurnContext) => Promise<void> {
  return async (context) => {
    const inbound = readInbound(context.activity);
    const activities = inbound ? await hear(inbound) : [];
    if (activities.length > 0) await context.sendActivities([...activities]);
  };
}

/** The way of everything inbound: to a dossier or a conversation, as an input, through a turn. */
export function hearing(parts: TelephoneBotParts): Hear {
  return async (inbound, delivery = deliveryOf(inbound)) => {
    const asked = await answerPerson(inbound, parts);
    if (asked) return [asked.kind === 'say' ? spoken(asked.words, asked.locale, asked) : callEnded()];
    const connecting = await parts.connectCall(inbound);
    if (connecting) return [connecting.kind === 'transfer' ? transferTo(connecting.to, connecting) : callEnded()];
    if (await parts.hearProvider(inbound)) return [];
    await parts.settle(inbound);
    const conversationId = await parts.find.forInbound(inbound);
    await parts.noteFailed(inbound, conversationId);
    if (await parts.dropOfErased(inbound, conversationId)) return [];
    if (await parts.hearLessonReply(inbound, conversationId)) return [];
    const at = new Date(parts.clock.now()).toISOString();
    const input: Input | undefined =
      conversationId === undefined
        ? strangerInput(inbound, at, await parts.house())
        : inputFor(await asMeant(inbound, conversationId, parts), at);
    if (!input) return [];
    const id = conversationId ?? ('conversationId' in input ? input.conversationId : '');
    const { replies, state } = await parts.turns.take(id, await completed(id, input, parts), delivery);
    await parts.keepMedia(inbound, state);
    return toActivities(await withTelephones(replies, state, parts));
  };
}

/** What a conversation cannot know by itself, where its input needs it. */
async function completed(id: string, input: Input, parts: TelephoneBotParts): Promise<Input> {
  switch (input.kind) {
    case 'call-connected':
      return withVoicemail(id, input, parts);
    case 'speech':
    case 'keys':
    case 'silence':
    case 'transfer-ended':
      return withDuty(id, input, parts);
    default:
      return input;
  }
}

/** Whether a mailbox may get our text depends on what it got from us elsewhere. */
async function withVoicemail(id: string, input: Input, { turns, lastVoicemail }: TelephoneBotParts): Promise<Input> {
  if (input.kind !== 'call-connected' || input.direction === 'inbound') return input;
  const state = await turns.state(id);
  return state ? { ...input, voicemailAt: await lastVoicemail(state) } : input;
}

/** Twilio takes YES for a wish to get messages again; from somebody who never stopped them it is an answer. */
async function asMeant(inbound: Inbound, conversationId: string, { turns }: TelephoneBotParts): Promise<Inbound> {
  if (inbound.kind !== 'text' || inbound.optOut !== 'start' || !/^\s*yes\s*$/iu.test(inbound.text)) return inbound;
  const state = await turns.state(conversationId);
  return state?.optedOut || state?.optedOutOf === 'sms' ? inbound : { ...inbound, optOut: undefined };
}

function deliveryOf(inbound: Inbound): 'call' | 'message' | 'later' {
  switch (inbound.kind) {
    case 'call-connected':
    case 'spoken':
    case 'silence':
    case 'transfer-ended':
      return 'call';
    case 'text':
      return 'message';
    default:
      return 'later';
  }
}
