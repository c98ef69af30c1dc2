import type { BotAdapter, ConversationReference } from 'botbuilder';
import { texted } from '../../adapters/activities.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Effect } from '../../dialogs/engine/effect.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import { profiles } from '../../dialogs/policy/profiles/registry.js';
import { toActivities } from '../channels/to-activities.js';
import type { OnDuty } from '../duty/on-duty.js';
import { withTelephones } from '../transfers/ring-person.js';
import type { TurnPath } from '../turn/turn-path.js';

/** What effects are carried out with. */
export interface CarryOutParts {
  readonly client: TwilioClient;
  readonly sms: BotAdapter;
  readonly voice: BotAdapter;
  /** Who takes calls. */
  readonly duty: OnDuty;
  readonly turns: Pick<TurnPath, 'state'>;
  /** E.164 of our own number. */
  readonly ours: string;
}

/** Carries out one effect over the telephone. Rejects with a TwilioError when the provider refuses. */
export async function carryOut(
  effect: Effect,
  effectId: string,
  state: ConversationState,
  parts: CarryOutParts,
): Promise<void> {
  const { number, market } = state.brief;
  const callId = state.session?.callId;
  switch (effect.kind) {
    case 'send-message':
      return parts.sms.continueConversation(reference('twilio-sms', number, number, parts.ours), async (context) => {
        await context.sendActivities([texted(effect.text, { effect: effectId })]);
      });
    case 'place-call':
      await parts.client.placeCall({
        to: number,
        effect: effectId,
        timeout: profiles[market].ringTimeout,
        record: false,
        // What is left for a machine before its beep is not recorded.
        machineDetection: 'DetectMessageEnd',
      });
      return;
    case 'start-recording':
      if (callId) await parts.client.startRecording(callId, effectId);
      return;
    case 'pause-recording':
      if (callId) await parts.client.pauseRecording(callId);
      return;
    case 'resume-recording':
      if (callId) await parts.client.resumeRecording(callId);
      return;
    default:
      return;
  }
}

/** Says something in a call that is under way, though no webhook asked. */
export async function speak(effects: readonly Effect[], state: ConversationState, parts: CarryOutParts): Promise<void> {
  const callId = state.session?.callId;
  if (!callId) return;
  await parts.voice.continueConversation(
    reference('twilio-voice', callId, state.brief.number, parts.ours),
    async (context) => {
      await context.sendActivities(toActivities(await withTelephones(effects, state, parts)));
    },
  );
}

function reference(
  channelId: string,
  conversationId: string,
  party: string,
  ours: string,
): Partial<ConversationReference> {
  return {
    channelId,
    serviceUrl: '',
    user: { id: party, name: '' },
    bot: { id: ours, name: '' },
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
  };
}
