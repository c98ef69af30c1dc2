import type { Store } from '../../data/store.js';
import type { Case } from '../../dialogs/case.js';
import { capabilitiesOf } from '../../dialogs/policy/countries/registry.js';
import { someCase } from '../cases/some-case.js';
import type { Log } from '../log.js';
import { type Settings, servicesLoans } from '../settings.js';

/**
 * Says once, at the start, where the rule `servicer-only` goes by an answer that nobody gave: texts to some number are
 * for the servicing lender alone, and neither the case nor the installation says who services the loan.
 */
export async function tellUnsaidServices({
  settings,
  store,
  log,
}: {
  readonly settings: Settings;
  readonly store: Pick<Store, 'caseIds' | 'getCase'>;
  readonly log: Log;
}): Promise<void> {
  if (settings.TWILIO_ACCOUNT_SID === undefined || servicesLoans(settings) !== undefined) return;
  if (await someCase(store, dependsOnIt)) log.info('services-loans-unsaid', { hint });
}

const hint =
  'Nobody has said whether the lender services its loans, and Twilio carries texts about mortgages to the US and Canada for the servicer alone. Until then it counts as yes. Set RINGBACK_SERVICES_LOANS to yes or no, or give each case its servicesLoan.';

function dependsOnIt({ lender, parties }: Case): boolean {
  if (lender.servicesLoan !== undefined) return false;
  return parties.some(({ contactPoints }) =>
    contactPoints.some(({ kind, value }) => kind !== 'email' && capabilitiesOf(value)?.financeContent === 'servicer'),
  );
}
