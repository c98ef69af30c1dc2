import type { Inbound } from '../../adapters/activities.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import type { ConversationState } from '../../dialogs/engine/state.js';
import type { Permission } from '../../dialogs/policy/permission.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { openDocuments, openScanner } from '../documents/open-documents.js';
import type { TakeInParts } from '../documents/take-in.js';
import { loadGuides } from '../guides.js';
import type { Log } from '../log.js';
import type { InTurn } from '../pace/in-turn.js';
import type { Pace } from '../pace/pace.js';
import { type Settings, servicesLoans } from '../settings.js';
import type { TurnPath } from '../turn/turn-path.js';
import { Callers } from './calls/callers.js';
import { checkAttempt } from './calls/check-attempt.js';
import { type Connecting, connectCall } from './calls/connect-call.js';
import { askSource } from './carriers/ask-source.js';
import { bridgeCall } from './carriers/bridge-call.js';
import { fetchMedia } from './carriers/fetch-media.js';
import { notify } from './carriers/notify.js';
import { sendMail } from './carriers/send-mail.js';
import { sendText } from './carriers/send-text.js';
import { stopContact } from './carriers/stop-contact.js';
import { teachYearly } from './carriers/teach-yearly.js';
import { tellConversation } from './carriers/tell-conversation.js';
import { countVerdicts, watchFlags } from './carriers/watch-flags.js';
import { Desk } from './dossiers/desk.js';
import { Dossiers } from './dossiers/dossiers.js';
import { readDeskRules } from './dossiers/read-desk-rules.js';
import { observeCase } from './flags/observe-case.js';
import { RuleBook } from './flags/rule-book.js';
import { untilStill } from './flags/until-still.js';
import { CaseworkWorker } from './jobs/casework-worker.js';
import { hearProvider } from './jobs/hear-provider.js';
import { keepMedia } from './jobs/keep-media.js';
import { noteClosed } from './jobs/note-closed.js';
import { seeAwaited } from './jobs/see-awaited.js';
import { openMailer } from './open-mailer.js';
import { openVerifiers } from './open-verifiers.js';
import { hearLessonReply } from './teaching/hear-lesson-reply.js';
import type { TeachParts } from './teaching/teach.js';
import { teachAfterwards } from './teaching/teach-afterwards.js';
import { webhookIn } from './webhook-in.js';

/** What casework asks of the telephone network. */
export type CaseworkClient = Pick<TwilioClient, 'sendMessage' | 'recentMessagesTo' | 'bridgeCall' | 'downloadMedia'>;

/** What casework is built from. */
export interface CaseworkParts {
  readonly settings: Settings;
  readonly scripts: ScriptLibrary;
  readonly store: Store;
  readonly clock: Clock;
  readonly client: CaseworkClient;
  readonly pace: Pick<Pace, 'turnOf' | 'countCall'>;
  readonly inTurn: Pick<InTurn, 'leave'>;
  readonly turns: TurnPath;
  readonly log: Log;
  readonly onJobs: (dueAt: number) => void;
}

/** What is done about cases outside conversations. */
export interface Casework {
  readonly desk: Desk;
  readonly rules: RuleBook;
  readonly callers: Callers;
  /** Does the jobs of dossiers. */
  readonly worker: CaseworkWorker;
  /** Looks at a case after something happened in one of its conversations. */
  readonly observe: (caseId: string) => Promise<void>;
  /** The check before every attempt of the bot's. */
  readonly check: (state: ConversationState, permission: Permission) => Promise<Permission>;
  /** Takes what the provider tells of a dossier's message or call. */
  readonly hearProvider: (inbound: Inbound) => Promise<boolean>;
  /** What follows the key that a person pressed who is about to call a party. */
  readonly connectCall: (inbound: Inbound) => Promise<Connecting | undefined>;
  /** Sees to the files that came with a party’s text. */
  readonly keepMedia: (inbound: Inbound, state: ConversationState) => Promise<void>;
  /** Where papers are kept, and who looks into them first. */
  readonly files: TakeInParts;
  /** Takes a text that answers a guide, unless the conversation that it would go to is open. */
  readonly hearLessonReply: (inbound: Inbound, conversationId: string | undefined) => Promise<boolean>;
  readonly teaching: TeachParts;
}

/** Builds the casework over an open store. */
export function openCasework(parts: CaseworkParts): Casework {
  const { settings, scripts, store, clock, client, pace, inTurn, turns, log, onJobs } = parts;
  const desk = new Desk({ store, clock, onJobs, rules: readDeskRules(settings.RINGBACK_HOME) });
  const dossiers = new Dossiers(store);
  const rules = new RuleBook({ store, clock });
  const mailer = openMailer(settings);
  const files = { documents: openDocuments(settings, store), scanner: openScanner(settings) };
  const teaching = { store, turns, desk, guides: loadGuides(), canMail: mailer !== undefined };
  const webhook = webhookIn(settings);
  const lookAtFlags = (caseId: string) => observeCase(caseId, { store, scripts, turns, desk, rules, clock });
  const observe = async (caseId: string) => {
    await lookAtFlags(caseId);
    const file = await store.getCase(caseId);
    for (const { id } of file?.parties ?? []) await seeAwaited(caseId, id, { store, turns, desk, clock });
    await teachAfterwards(caseId, { ...teaching, scripts, clock });
    if (webhook) await noteClosed(caseId, { store, turns, desk, clock });
  };
  const worker = new CaseworkWorker({
    store,
    desk,
    clock,
    carriers: {
      'send-text': sendText({ client, store, dossiers, pace, servicesLoans: servicesLoans(settings) }),
      'send-mail': sendMail({ mailer, store, dossiers, log }),
      teach: teachYearly(teaching),
      'ask-source': askSource(openVerifiers(settings)),
      'bridge-call': bridgeCall({ client, dossiers, pace, inTurn }),
      'stop-contact': stopContact({ store, turns, dossiers }),
      observe: watchFlags((caseId) => untilStill(caseId, store, () => lookAtFlags(caseId))),
      'count-verdict': countVerdicts(rules),
      notify: notify(webhook, { store, scripts }),
      'fetch-media': fetchMedia(client, { store, turns, ...files }),
      'tell-conversation': tellConversation(turns, scripts),
    },
  });
  return {
    desk,
    rules,
    callers: new Callers({ store, desk, clock }),
    worker,
    observe: (caseId) => untilStill(caseId, store, () => observe(caseId)),
    check: ({ brief: { caseId, partyId, number } }, permission) =>
      checkAttempt({ caseId, partyId, number, permission }, { store, desk, clock }),
    connectCall: (inbound) => connectCall(inbound, { store, desk }),
    hearProvider: (inbound) => hearProvider(inbound, { store, desk, clock }),
    keepMedia: (inbound, state) => keepMedia(inbound, state, { desk, clock }),
    files,
    hearLessonReply: (inbound, conversationId) =>
      hearLessonReply(inbound, conversationId, { store, turns, desk, scripts, clock }),
    teaching,
  };
}
