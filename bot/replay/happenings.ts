import { apply } from '../../dialogs/engine/apply.js';
import type { EngineEvent } from '../../dialogs/engine/event.js';
import type { Input } from '../../dialogs/engine/input.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Happening } from './happening.js';
import { heardInput } from './heard-input.js';

type InputBody = Input extends infer I ? (I extends Input ? Omit<I, 'key' | 'at'> : never) : never;

/**
 * What happened to a conversation, made anew from its log. An event is either what came in or what followed from it in
 * the same turn; a turn's events carry one time. Replies of the bot are left out: deciding anew makes them.
 */
export function happeningsIn(events: readonly EngineEvent[]): readonly Happening[] {
  const found: Happening[] = [];
  let state: ConversationState | undefined;
  let root: EngineEvent | undefined;
  events.forEach((event, index) => {
    const before = state;
    state = apply(state, event);
    if (root !== undefined && follows(event, root)) return;
    const turn = events.slice(index).filter((one) => one.at === event.at);
    const input = inputOf(event, turn, before);
    if (!input) return;
    root = event;
    const review =
      event.kind === 'review-resolved' || event.kind === 'review-claimed'
        ? before?.reviews[event.data.reviewId]
        : undefined;
    found.push({ input: { ...input, key: `replay-${found.length}`, at: event.at }, before, review });
  });
  return found;
}

/** Whether an event that can come in by itself is here what another one led to. */
function follows(event: EngineEvent, root: EngineEvent): boolean {
  if (event.at !== root.at) return false;
  switch (event.kind) {
    case 'attempt-started':
      return ['conversation-started', 'timer-ended', 'attempt-failed', 'contact-refused', 'call-ended'].includes(
        root.kind,
      );
    case 'attempt-failed':
      return ['call-connected', 'call-ended', 'input-received'].includes(root.kind);
    case 'answer-settled':
      return root.kind === 'review-resolved';
    case 'input-received':
      return root.kind === 'call-ended' || root.kind === 'timer-ended';
    default:
      return false;
  }
}

function inputOf(
  event: EngineEvent,
  turn: readonly EngineEvent[],
  before: ConversationState | undefined,
): InputBody | undefined {
  switch (event.kind) {
    case 'conversation-started': {
      const { conversationId, script, channel, inbound, plan, campaign } = event.data;
      return event.personal
        ? { kind: 'start', conversationId, script, channel, inbound, plan, campaign, brief: event.personal.brief }
        : undefined;
    }
    case 'attempt-started':
      return { kind: 'contact', channel: event.data.channel, plan: event.data.plan };
    case 'attempt-failed':
      return { kind: 'attempt-failed', ...event.data };
    case 'heard-elsewhere':
      return { kind: 'heard-elsewhere' };
    case 'contact-refused':
      return { kind: 'contact-refused', ...event.data };
    case 'call-connected':
      return { kind: 'call-connected', ...event.data, answeredBy: turn.some(isMachine) ? 'machine_start' : undefined };
    case 'call-ended':
      return { kind: 'call-ended', ...event.data };
    case 'text-held':
      return event.personal ? { kind: 'text', text: event.personal.text } : undefined;
    case 'input-received':
      return heardInput(event, turn, before);
    case 'timer-ended':
      return event.data.fired ? { kind: 'timer', name: event.data.timer } : undefined;
    case 'review-claimed':
      return { kind: 'claim', by: event.data.by };
    case 'review-resolved':
      return resolveInput(event);
    case 'taken-over':
      return { kind: 'take-over', ...event.data };
    case 'person-wrote':
      return event.personal
        ? {
            kind: 'write',
            by: event.data.by,
            text: event.personal.text,
            until: event.at,
            ...(event.data.warnsOfNumber && { warnsOfNumber: true }),
          }
        : undefined;
    case 'language-changed': {
      const { locale, by } = event.data;
      return by === undefined ? undefined : { kind: 'change-language', by, locale, until: event.at };
    }
    case 'answer-settled': {
      const { questionId, status, by } = event.data;
      const value = event.personal?.value;
      if (status !== 'set-by-person' || value === undefined) return undefined;
      return { kind: 'fill', by, questionId, value, until: event.at };
    }
    case 'handed-back': {
      const { by } = event.data;
      return by === undefined ? undefined : { kind: 'hand-back', by };
    }
    case 'supplement-came': {
      const { item, isThere } = event.data;
      return { kind: 'supplement', item, status: isThere ? 'came' : 'not-come', by: 'ringback' };
    }
    case 'supplement-received':
      return { kind: 'supplement', status: 'received', ...event.data };
    case 'supplement-rejected':
      return { kind: 'supplement', status: 'rejected', ...event.data, ...event.personal };
    case 'fault-met':
      return { kind: 'fault', code: event.data.code };
    default:
      return undefined;
  }
}

function isMachine(event: EngineEvent): boolean {
  return event.kind === 'attempt-failed' && event.data.failure === 'machine';
}

function resolveInput({ data, personal }: Extract<EngineEvent, { kind: 'review-resolved' }>): InputBody | undefined {
  const { reviewId, by, resolution, cause } = data;
  switch (resolution) {
    case 'accept':
    case 'ask-again':
      return { kind: 'resolve', reviewId, by, resolution: { kind: resolution } };
    case 'correct':
      return personal?.value === undefined
        ? undefined
        : { kind: 'resolve', reviewId, by, resolution: { kind: resolution, value: personal.value } };
    case 'each':
      return (
        personal?.items && { kind: 'resolve', reviewId, by, resolution: { kind: resolution, items: personal.items } }
      );
    case 'close':
      return { kind: 'resolve', reviewId, by, resolution: { kind: resolution, cause, note: personal?.note } };
  }
}
