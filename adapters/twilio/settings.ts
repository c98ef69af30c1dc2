/** What the Twilio channel needs to know. */
export interface TwilioSettings {
  /** The address under which Twilio reaches us, with any path prefix; signatures are checked over it. */
  readonly publicUrl: string;
  readonly accountSid: string;
  readonly authToken: string;
  /** Still accepted while the token is being rotated. */
  readonly previousAuthToken?: string;
  /** With its secret: used for REST calls instead of the token. */
  readonly apiKey?: string;
  readonly apiSecret?: string;
  /** E.164 of our number. Calls cannot be placed without it. */
  readonly from?: string;
  readonly messagingServiceSid?: string;
  /** Another base address for every Twilio host that is called. */
  readonly apiUrl?: string;
  /** Whether the account allows Twilio to forget what messages said, and whom they went to. */
  readonly forgetContent?: boolean;
  readonly forgetAddress?: boolean;
}
