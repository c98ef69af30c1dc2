/** What happens when the handset is called. A person rings until the page, the persona or the test decides. */
export type CallBehaviour = 'person' | 'busy' | 'no-answer' | 'machine' | 'fax' | 'unknown' | 'failed';

/** What becomes of a message to the handset. */
export type MessageBehaviour = 'normal' | 'landline' | 'unreachable' | 'blocked' | 'unknown-handset' | 'filtered';

/** What Lookup says of the number. */
export type LineType = 'mobile' | 'landline' | 'fixedVoip' | 'nonFixedVoip' | 'tollFree';

/** How a handset behaves; what is left out is as for a mobile telephone in a person's hand. */
export interface Behaviour {
  readonly calls?: CallBehaviour;
  /** A number is the error code of a message that is not delivered, whatever the reason. */
  readonly messages?: MessageBehaviour | number;
  readonly line?: LineType;
  /** How long a machine rings before it picks up, in milliseconds; 0 unless told. */
  readonly picksUpAfterMs?: number;
  /** How long a machine's greeting lasts before its beep, in milliseconds; 6,000 unless told. */
  readonly greetingMs?: number;
}

const undeliveredCodes: Readonly<Record<MessageBehaviour, number | undefined>> = {
  normal: undefined,
  unreachable: 30_003,
  blocked: 30_004,
  'unknown-handset': 30_005,
  landline: 30_006,
  filtered: 30_007,
};

/** Twilio's error code for a message that such a handset does not get; none when it does. */
export function undeliveredCode({ messages = 'normal' }: Behaviour): number | undefined {
  return typeof messages === 'number' ? messages : undeliveredCodes[messages];
}
