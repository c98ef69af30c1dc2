import { randomBytes } from 'node:crypto';
import type { Server } from 'restify';
import { OffsetClock } from '../../adapters/clock/offset-clock.js';
import { type Phone, startPhone } from '../../adapters/phone/start-phone.js';
import { numberAddresses } from '../../adapters/twilio/addresses.js';
import type { TwilioSettings } from '../../adapters/twilio/settings.js';
import type { Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';
import type { Clock } from '../../dialogs/clock.js';
import { permit } from '../../dialogs/policy/permit.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import { Accounts } from '../access/accounts.js';
import type { Key } from '../access/key.js';
import type { Right } from '../access/right.js';
import type { FindConversation } from '../channels/find-conversation.js';
import { OnDuty } from '../duty/on-duty.js';
import type { Log } from '../log.js';
import { Attestations } from '../training/attestations.js';
import type { TurnPath } from '../turn/turn-path.js';
import { makeDemoAccounts } from './demo-accounts.js';
import { demoCases, demoLine } from './demo-cases.js';
import { makeDemoDesks } from './demo-desks.js';
import { withFreshNumbers } from './fresh-numbers.js';
import { personaView } from './persona-view.js';
import { mountPhoneApi } from './phone-api.js';
import { recallThreads } from './recall-threads.js';

/** What the demo is started with. */
export interface DemoOptions {
  readonly server: Server;
  /** The address of the bot on this machine. */
  readonly url: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly log: Log;
  /** No demo cases. */
  readonly bare: boolean;
}

/** The demo: a phone emulator in the place of Twilio, fictional cases, and a handset page. */
export interface Demo {
  readonly phone: Phone;
  /** What the handset page asks the API with, whoever is signed in beside it. */
  readonly key: Key;
  /** How the bot reaches the emulator: over the same signed HTTP as the real thing. */
  readonly twilio: TwilioSettings;
  mount(parts: { readonly find: FindConversation; readonly turns: TurnPath; readonly scripts: ScriptLibrary }): void;
  /** Lets go of the handset page and of the personas. */
  stop(): void;
  close(): Promise<void>;
}

/** Starts what stands in for the telephone network where no Twilio credentials were given. */
export async function startDemo({ server, url, clock, store, log, bare }: DemoOptions): Promise<Demo> {
  // Made anew at each start: nobody outside can sign a webhook.
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const addresses = numberAddresses({ publicUrl: url });
  const duty = new OnDuty({ store, clock, attestations: new Attestations({ store, clock }, false) });
  const phone = await startPhone({ clock, accountSid, authToken, numbers: { [demoLine]: addresses } });
  if (!bare) {
    await seed(store, clock, phone);
    await makeDemoAccounts(new Accounts(store.records));
    await makeDemoDesks(duty);
  }
  const key = { token: randomBytes(32).toString('base64url'), rights: handsetRights, hereAlone: true };
  const twilio: TwilioSettings = { publicUrl: url, accountSid, authToken, from: demoLine, apiUrl: phone.url };
  let stop = () => {};
  return {
    phone,
    key,
    twilio,
    mount: ({ find, turns, scripts }) => {
      const api = mountPhoneApi(server, {
        phone,
        clock: movable(clock),
        line: demoLine,
        key: key.token,
        desks: () => duty.telephones(),
        onError: () => log.error('persona', { code: 'persona-failed' }),
        view: async (number, channel) => {
          const [state] = (await find.withNumber(number)).filter((one) => one.status === 'open');
          const script = state && scripts.get(state.script.id, state.script.version);
          const party =
            state && (await store.getCase(state.brief.caseId))?.parties.find((one) => one.id === state.brief.partyId);
          const now = state && (await turns.state(state.id));
          return now && script && party ? personaView(now, script, party, channel) : undefined;
        },
      });
      stop = () => api.close();
    },
    stop: () => stop(),
    close: () => phone.close(),
  };
}

/** Cases and conversations are shown beside the handset, and begun. */
const handsetRights: ReadonlySet<Right> = new Set<Right>(['cases', 'casework']);

/**
 * Stores the demo cases. The demo goes on from what happened last in this home: the handsets show what was written, and
 * the time moves on from there; outside calling hours it begins when everybody in the cases may be called.
 */
async function seed(store: Store, clock: Clock, phone: Phone): Promise<void> {
  const lastAt = await recallThreads(store, phone, demoLine, numbersOf(demoCases));
  const from = Math.max(clock.now(), lastAt);
  for (const file of withFreshNumbers(demoCases, dayOf(from))) await store.putCase(file);
  if (!(clock instanceof OffsetClock)) return;
  clock.skip(Math.max(0, untilEverybodyMayBeCalled(from) - clock.now()));
}

function numbersOf(cases: readonly Case[]): readonly string[] {
  return cases.flatMap(({ parties }) =>
    parties.flatMap(({ contactPoints }) => contactPoints.flatMap(({ kind, value }) => (kind === 'email' ? [] : value))),
  );
}

const halfHour = 30 * 60_000;

/** The first moment from which the policy allows every call for two hours. */
function untilEverybodyMayBeCalled(now: number): number {
  const free = (at: number) => [0, 1, 2, 3, 4].every((step) => mayCallAll(at + step * halfHour));
  if (free(now)) return now;
  const firstHalfHour = Math.ceil(now / halfHour) * halfHour;
  for (let at = firstHalfHour; at < now + 48 * 2 * halfHour; at += halfHour) if (free(at)) return at;
  return now;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

function mayCallAll(at: number): boolean {
  return withFreshNumbers(demoCases, dayOf(at)).every(({ market, parties }) =>
    parties.every((party) => {
      const number = party.contactPoints[0]?.value ?? '';
      const request = {
        channel: 'voice',
        at: new Date(at).toISOString(),
        market,
        number,
        party,
        restrictions: [],
      } as const;
      return permit(request).kind === 'allowed';
    }),
  );
}

/** Lets the page move the time on; a clock that tests move themselves stays in their hands. */
function movable(clock: Clock): Clock & { skip(ms: number): void } {
  if (clock instanceof OffsetClock) return clock;
  return { now: () => clock.now(), schedule: (at, task) => clock.schedule(at, task), skip: () => {} };
}
