import type { Inbound } from '../../adapters/activities.js';
import type { Campaigns } from '../campaigns/open-campaigns.js';
import type { Casework } from '../casework/open-casework.js';
import type { OpenParts } from '../core-parts.js';
import type { OnDuty } from '../duty/on-duty.js';
import { dropOfErased } from '../effects/drop-of-erased.js';
import { settleByCallback } from '../effects/settle-by-callback.js';
import type { InTurn } from '../pace/in-turn.js';
import type { Provider } from '../pace/open-provider.js';
import { Holds } from '../reviews/holds.js';
import { noteFailed } from '../stops/note-failed.js';
import type { Turns } from '../turn/open-turns.js';
import { houseOf } from './house.js';
import { LostReplies } from './lost-replies.js';
import { MissedTexts } from './missed-texts.js';
import type { House } from './stranger-input.js';
import { hearing, telephoneBot } from './telephone-bot.js';

/** What hearing works with. */
export interface OpenHearingParts extends OpenParts {
  readonly provider: Provider;
  readonly turning: Turns;
  readonly casework: Casework;
  readonly campaigns: Campaigns;
  readonly inTurn: InTurn;
  readonly duty: OnDuty;
}

/** Who listens to the telephone network. */
export interface Hearing {
  /** A Bot Framework turn of the telephone. */
  readonly logic: ReturnType<typeof telephoneBot>;
  /** Not started. */
  readonly missedTexts: MissedTexts;
  readonly house: () => Promise<House>;
}

/** Builds what takes everything inbound to where it belongs. */
export function openHearing({
  provider,
  turning,
  casework,
  campaigns,
  inTurn,
  duty,
  ...parts
}: OpenHearingParts): Hearing {
  const { settings, scripts, store } = parts;
  const { gate, turns } = turning;
  const holds = new Holds(parts);
  const house = houseOf(store, scripts, provider.ours);
  // A dossier's message or call tells of the pace as well.
  const hearProvider = async (inbound: Inbound) => {
    await inTurn.hear(inbound);
    return await casework.hearProvider(inbound);
  };
  const hear = hearing({
    ...parts,
    ...turning,
    ...casework,
    house,
    duty,
    holds,
    hearProvider,
    settle: (inbound) => settleByCallback(inbound, { store, turns }),
    noteFailed: (inbound, conversationId) =>
      noteFailed(inbound, conversationId, { ...parts, ...turning, hold: campaigns.hold }),
    dropOfErased: (inbound, conversationId) =>
      dropOfErased(inbound, conversationId, { store, client: provider.client }),
    lastVoicemail: (state) => gate.lastVoicemail(state),
  });
  const lostReplies = new LostReplies({ ...parts, ...turning, client: provider.client });
  const home = settings.RINGBACK_HOME;
  const missedTexts = new MissedTexts({ ...parts, client: provider.client, hear, lostReplies, home });
  return { logic: telephoneBot(hear), missedTexts, house };
}
