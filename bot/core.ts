import type { Server } from 'restify';
import type { Inbound } from '../adapters/activities.js';
import { createTwilioClient } from '../adapters/twilio/create-twilio-client.js';
import { mountTwilio } from '../adapters/twilio/routes.js';
import type { TwilioSettings } from '../adapters/twilio/settings.js';
import { TwilioSmsAdapter } from '../adapters/twilio/twilio-sms-adapter.js';
import { TwilioVoiceAdapter } from '../adapters/twilio/twilio-voice-adapter.js';
import type { DueLogs } from '../data/due-logs.js';
import type { Store } from '../data/store.js';
import { isDossierId } from '../dialogs/casework/dossier-id.js';
import type { Clock } from '../dialogs/clock.js';
import type { ScriptLibrary } from '../dialogs/script/library.js';
import { mountApi } from './api/mount-api.js';
import { campaignOfLog } from './campaigns/campaign-id.js';
import { openCampaigns } from './campaigns/open-campaigns.js';
import { openCasework } from './casework/open-casework.js';
import { mountBotFramework } from './channels/bot-framework.js';
import { FindConversation } from './channels/find-conversation.js';
import { houseOf } from './channels/house.js';
import { LostReplies } from './channels/lost-replies.js';
import { MissedTexts } from './channels/missed-texts.js';
import { hearing, telephoneBot } from './channels/telephone-bot.js';
import { UploadDesk } from './documents/upload-desk.js';
import { OwnDueLogs } from './effects/own-due-logs.js';
import { Scheduler } from './effects/scheduler.js';
import { settleByCallback } from './effects/settle-by-callback.js';
import { Worker } from './effects/worker.js';
import { Gate } from './gate.js';
import { mountHealth } from './http/health.js';
import type { Log } from './log.js';
import { type Observer, unobserved } from './operating/observer.js';
import { watchWebhooks } from './operating/watch-webhooks.js';
import { watchedClient } from './operating/watched-client.js';
import { watchedStore } from './operating/watched-store.js';
import { openPace } from './pace/open-pace.js';
import { mountPages } from './pages/mount-pages.js';
import { mountUpload } from './pages/upload/mount-upload.js';
import { type Settings, servicesLoans } from './settings.js';
import { noteFailed } from './stops/note-failed.js';
import { StopList } from './stops/stop-list.js';
import { TurnPath } from './turn/turn-path.js';

/** What a core is built from. */
export interface CoreParts {
  readonly settings: Settings;
  readonly scripts: ScriptLibrary;
  readonly twilio: TwilioSettings;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Told when jobs were added, with the earliest due time (epoch ms). The core's own scheduler, unless given. */
  readonly onJobs?: (dueAt: number) => void;
  /** Which logs this server works on; all that are due, unless given. */
  readonly dueLogs?: DueLogs;
  /** Looks on while turns are taken, jobs done and the provider asked. */
  readonly observer?: Observer;
}

/** How routes are put on a server. */
export interface MountOptions {
  /** Whether the emulator's page is there. */
  readonly phone: boolean;
  /** Whether the server is about to stop. */
  readonly isLeaving: () => boolean;
}

/** The bot without its door: the turn path, and what goes in and out of it. */
export interface Core {
  readonly turns: TurnPath;
  readonly find: FindConversation;
  /** Not started. */
  readonly scheduler: Scheduler;
  /** Not started. */
  readonly missedTexts: MissedTexts;
  /** Puts every route on a server. */
  mount(server: Server, options: MountOptions): void;
}

/** Builds a core over an open store. */
export function buildCore(parts: CoreParts): Core {
  const { settings, scripts, twilio, clock, log, observer = unobserved, ...given } = parts;
  const store = watchedStore(parts.store, observer);
  const settleJob: TurnPath['settleJob'] = (...job) => turns.settleJob(...job);
  const provider = watchedClient(createTwilioClient(twilio), observer);
  const { client, inTurn, pace } = openPace({
    client: provider,
    settings,
    twilio,
    store,
    clock,
    log,
    observer,
    settleJob,
  });
  const onError = (code: string) => log.error('turn', { code });
  const sms = new TwilioSmsAdapter(twilio, client, onError, (text) => pace.noteAnswered(text));
  const voice = new TwilioVoiceAdapter(twilio, client, onError);

  const gate = new Gate(store, clock, servicesLoans(settings));
  const stops = new StopList({ store, clock, log });
  const wake = given.onJobs ?? ((dueAt: number) => scheduler.wake(dueAt));
  const turns: TurnPath = new TurnPath({ store, scripts, clock, gate, log, stops, onJobs: wake, observer });
  const telephone = { client, sms, voice, ours: twilio.from ?? '' };
  const casework = openCasework({ settings, scripts, store, clock, client, pace, turns, log, onJobs: wake });
  const {
    desk,
    rules,
    callers,
    observe,
    check,
    hearProvider,
    connectCall,
    hearLessonReply,
    keepMedia,
    files,
    teaching,
  } = casework;
  const campaigns = openCampaigns({ store, scripts, turns, desk, gate, stops, clock, log, onJobs: wake });
  const worker = new Worker({
    store,
    turns,
    gate,
    clock,
    log,
    telephone,
    inTurn,
    stops,
    observe,
    follow: campaigns.follow,
    check: async (state, permission) => campaigns.narrow(state, await check(state, permission)),
  });
  const work = (logId: string, jobId: string, begunBefore: boolean) =>
    observer.watch(
      { kind: 'job', name: kindOfLog(logId) },
      () => {
        switch (kindOfLog(logId)) {
          case 'campaign':
            return campaigns.runner.work(logId, jobId);
          case 'dossier':
            return casework.worker.work(logId, jobId, begunBefore);
          case 'conversation':
            return worker.work(logId, jobId);
        }
      },
      (ended) => ({ result: 'error' in ended ? 'failed' : 'done' }),
    );
  const dueLogs = given.dueLogs ?? new OwnDueLogs(store, clock);
  const scheduler: Scheduler = new Scheduler({ store, dueLogs, worker: { work }, clock, log });
  const find = new FindConversation(store, turns);
  const house = houseOf(store, scripts, telephone.ours);
  const settle = async (inbound: Inbound) => {
    await settleByCallback(inbound, { store, turns });
    await inTurn.hear(inbound);
  };
  const hear = hearing({
    turns,
    find,
    clock,
    house,
    hearProvider,
    settle,
    noteFailed: (inbound, conversationId) => noteFailed(inbound, conversationId, { store, stops }),
    connectCall,
    lastVoicemail: (state) => gate.lastVoicemail(state),
    hearLessonReply,
    keepMedia,
  });
  const logic = telephoneBot(hear);
  const lostReplies = new LostReplies({ client, store, turns, find, clock });
  const missedTexts = new MissedTexts({ client, hear, lostReplies, clock, log, home: settings.RINGBACK_HOME });

  const { publicUrl } = twilio;
  const uploads = new UploadDesk({ store, turns, desk, clock, isOn: settings.RINGBACK_UPLOADS === 'on', publicUrl });

  return {
    turns,
    find,
    scheduler,
    missedTexts,
    mount(server, { phone, isLeaving }) {
      watchWebhooks(server, observer);
      const onRefused = (code: string) => log.error('webhook-refused', { code });
      mountTwilio(server, { sms, voice, settings: twilio, logic, onRefused });
      mountApi(server, {
        store,
        scripts,
        turns,
        gate,
        clock,
        log,
        desk,
        rules,
        callers,
        files,
        teaching,
        uploads,
        campaigns,
        stops,
      });
      mountUpload(server, { uploads, desk, clock, log, store, turns, scripts, files, publicUrl });
      mountHealth(server, store, isLeaving);
      mountPages(server, { phone });
      if (settings.MICROSOFT_APP_ID !== undefined)
        mountBotFramework(server, { settings, turns, find, clock, log, house });
    },
  };
}

/** Whose log it is: that tells who does its jobs. */
function kindOfLog(logId: string): 'campaign' | 'dossier' | 'conversation' {
  if (campaignOfLog(logId) !== undefined) return 'campaign';
  return isDossierId(logId) ? 'dossier' : 'conversation';
}
