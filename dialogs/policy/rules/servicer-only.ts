import { capabilitiesOf } from '../countries/registry.js';
import type { PolicyRule } from '../rule.js';

/** Texts about a mortgage come from the lender that services it, where Twilio allows nobody else. */
export const servicerOnly: PolicyRule = {
  id: 'servicer-only',
  binds: ['begun', 'owed'],
  refuse: ({ request: { channel, number, servicesLoan } }) => {
    if (channel !== 'sms' || servicesLoan !== false) return undefined;
    const can = capabilitiesOf(number);
    return can?.financeContent === 'servicer'
      ? {
          reason: 'not-servicer',
          words:
            'The lender does not service this loan, and Twilio carries texts of the servicing lender alone. Call instead.',
          setting: `capabilities ${can.country} financeContent servicer`,
        }
      : undefined;
  },
};
