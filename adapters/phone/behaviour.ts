/** What happens when the handset is called. A person rings until the page, the persona or the test decides. */
export type CallBehaviour = 'person' | 'busy' | 'no-answer' | 'machine' | 'fax' | 'unknown' | 'failed';

/** What becomes of a message to the handset. */
export type MessageBehaviour = 'normal' | 'landline' | 'unreachable' | 'blocked' | 'unknown-handset' | 'filtered';

/** What Lookup says of the number. */
export type LineType = 'mobile' | 'landline' | 'fixedVoip' | 'nonFixedVoip' | 'tollFree';

/** How a handset behaves; what is left out is as for a mobile telephone in a person's hand. */
export interface Behaviour {
  readonly calls?: CallBehaviour;
  readonly messages?: MessageBehaviour;
  readonly line?: LineType;
  /** How long a machine rings before it picks up, in milliseconds; 0 unless told. */
  readonly picksUpAfterMs?: number;
  /** How long a machine's greeting lasts before its beep, in milliseconds; 6,000 unless told. */
  readonly greetingMs?: number;
}

/** Twilio's error code for a message that such a handset does not get. */
export const undeliveredCodes: Readonly<Record<Exclude<MessageBehaviour, 'normal'>, number>> = {
  unreachable: 30_003,
  blocked: 30_004,
  'unknown-handset': 30_005,
  landline: 30_006,
  filtered: 30_007,
};
