import type { Clock } from '../../dialogs/clock.js';
import { Activity } from './activity.js';
import type { Call } from './call/call.js';
import type { FarEnd } from './far-end.js';
import { Faults } from './faults.js';
import { Ledger } from './ledger.js';
import type { Message } from './messaging/message.js';
import { OptOuts } from './messaging/opt-out.js';
import type { Recording } from './recording.js';
import { type NewSid, randomSid } from './sids.js';
import { HttpExchange } from './webhooks/http-exchange.js';
import { Notices } from './webhooks/notices.js';
import type { Fields } from './webhooks/webhook.js';
import { Webhooks } from './webhooks/webhooks.js';

/** Where one of the account's own numbers takes its instructions from. */
export interface NumberSettings {
  readonly smsUrl: string;
  readonly voiceUrl: string;
  readonly smsFallbackUrl?: string;
  readonly voiceFallbackUrl?: string;
  /** Told how calls to this number went. */
  readonly statusCallback?: string;
}

/** Who the emulator is and whom it asks. */
export interface ExchangeSettings {
  readonly clock: Clock;
  readonly accountSid: string;
  readonly authToken: string;
  readonly apiKey?: { readonly sid: string; readonly secret: string };
  /** The account's own numbers, in E.164. */
  readonly numbers: Readonly<Record<string, NumberSettings>>;
  /** Where the ledger is written as well, as JSON lines. */
  readonly ledgerFile?: string;
  /** Makes sids; unguessable ones unless told. */
  readonly newSid?: NewSid;
}

/** What every part of the emulator shares: the account, its calls, messages and recordings, and the way to the webhooks. */
export class Exchange {
  readonly activity = new Activity();
  readonly faults = new Faults();
  readonly ledger: Ledger;
  readonly optOuts = new OptOuts();
  readonly messages = new Map<string, Message>();
  readonly calls = new Map<string, Call>();
  readonly recordings = new Map<string, Recording>();
  /** The handset with this number. */
  readonly handset: (number: string) => FarEnd;
  readonly settings: ExchangeSettings;
  readonly newSid: NewSid;
  readonly http: HttpExchange;
  readonly webhooks: Webhooks;
  readonly notices: Notices;
  /** Where the emulator listens; known after it has started. */
  url = '';

  constructor(settings: ExchangeSettings, handset: (number: string) => FarEnd) {
    const { clock, authToken } = settings;
    this.settings = settings;
    this.ledger = new Ledger(settings.ledgerFile);
    this.newSid = settings.newSid ?? randomSid;
    this.http = new HttpExchange(clock);
    this.webhooks = new Webhooks({ clock, authToken, faults: this.faults, ledger: this.ledger, http: this.http });
    this.notices = new Notices(this.webhooks, this.activity);
    this.handset = handset;
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.settings.clock.now();
  }

  /** The settings of one of the account's own numbers. */
  numberSettings(number: string): NumberSettings | undefined {
    return this.settings.numbers[number];
  }

  /** The fields that every webhook carries. */
  commonFields(): Fields {
    return { AccountSid: this.settings.accountSid, ApiVersion: '2010-04-01' };
  }
}
