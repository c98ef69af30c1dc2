import type { Case, OnFile, Party, Purpose } from '../case.js';
import type { Locale, Localized, Market, PartyRole } from '../vocabulary.js';

/** What a conversation needs to know of its case: a copy taken when it began, so that it can be replayed from its log. */
export interface Brief {
  readonly caseId: string;
  readonly partyId: string;
  readonly role: PartyRole;
  readonly name: string;
  readonly locale: Locale;
  readonly market: Market;
  readonly product: string;
  readonly stage: string;
  readonly tier: string;
  /** What the case is to find out; absent when it names nothing. */
  readonly purposes?: readonly Purpose[];
  /** IANA zone of the party; `undefined` when unknown. */
  readonly zone?: string;
  readonly birthDate?: string;
  /** E.164, or empty where the channel has no numbers. */
  readonly number: string;
  readonly onFile: OnFile;
  /** In how many kinds of ways the party can be reached: mobile, landline, e-mail. */
  readonly contactKinds?: number;
  readonly parties: readonly PartyRole[];
  readonly lender: { readonly name: Localized; readonly phone: string; readonly agentPhone?: string };
  /** ISO 8601; less than a day before it, every review is urgent. */
  readonly disburseBy?: string;
}

/** The case of everybody whom no case knows. */
export const unknownCase = 'unknown-number';

/** Takes the copy of a case that one party's conversation works with. */
export function briefFor(file: Case, party: Party): Brief {
  const number = party.contactPoints.find((point) => point.kind !== 'email')?.value ?? '';
  return {
    caseId: file.id,
    partyId: party.id,
    role: party.role,
    name: party.name,
    locale: party.locale,
    market: file.market,
    product: file.product,
    stage: file.stage,
    tier: file.tier,
    ...(file.purposes && { purposes: file.purposes }),
    zone: party.zone,
    birthDate: party.birthDate,
    number,
    onFile: party.onFile,
    contactKinds: new Set(party.contactPoints.map(({ kind }) => kind)).size,
    parties: file.parties.map((one) => one.role),
    lender: file.lender,
    disburseBy: file.disburseBy,
  };
}
