import type { Public } from '../../fact.js';

/** What a partner employer says of somebody on its list. */
export const partnerStatuses = ['in-post', 'left'] as const;
/** What a partner employer says of somebody on its list. */
export type PartnerStatus = (typeof partnerStatuses)[number];

/** What partner employers have said of a party last, by employer. */
export type PartnerWords = Readonly<
  Record<string, { readonly status: PartnerStatus; readonly asOf: string; readonly heardAt: string }>
>;

/** What happens when a partner employer speaks. `asOf`: YYYY-MM-DD. */
export interface PartnerEvents {
  'partner-said': Public<{ employerId: string; status: PartnerStatus; asOf: string; by: string }>;
}

/** What is told of partner employers. */
export interface PartnerCommands {
  'hear-partner': {
    readonly employerId: string;
    readonly status: PartnerStatus;
    /** YYYY-MM-DD: the day of the list. */
    readonly asOf: string;
    /** After so many days it is asked again. */
    readonly everyDays: number;
  };
}
