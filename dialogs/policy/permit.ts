import type { Permission } from './permission.js';
import type { PolicyProfile } from './profile.js';
import { profiles } from './profiles/registry.js';
import type { ContactRequest } from './request.js';
import { standingOf } from './rule.js';
import { policyRules } from './rules.js';

/**
 * Asked at the moment of sending, for every channel. The gravest reason is the one that is told, with the rule that spoke
 * and the number of the profile that it goes by. `profile` is the market's unless told.
 */
export function permit(request: ContactRequest, profile: PolicyProfile = profiles[request.market]): Permission {
  if (request.channel === 'chat') return { kind: 'allowed' };
  const standing = standingOf(request);
  for (const { id, binds, refuse } of policyRules) {
    const no = binds.includes(standing) ? refuse({ request, profile }) : undefined;
    if (no) return { kind: 'refused', ...no, rule: id };
  }
  return { kind: 'allowed' };
}
