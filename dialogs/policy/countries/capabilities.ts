/** What telephones of a country can be reached with over Twilio. */
export interface Capabilities {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What its numbers begin with (E.164). */
  readonly prefix: string;
  readonly voice: boolean;
  /** Whether texts can be answered: a flow that asks by text needs it, and so does every opt-out. */
  readonly twoWaySms: boolean;
  /** Whether a text may hold a web address. */
  readonly url: boolean;
  /** `servicer`: about loans that the lender services itself. */
  readonly financeContent: boolean | 'servicer';
  readonly mms: boolean;
  /** Of one text. */
  readonly maxSegments: number;
  /** Texts have to be approved word by word before they are sent. */
  readonly requiresTemplate: boolean;
  /** The country's own hours for calls, beside those of the market's profile. */
  readonly callHours: readonly { readonly from: number; readonly to: number }[] | null;
}
