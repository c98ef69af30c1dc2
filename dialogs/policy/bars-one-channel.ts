import type { Permission } from './permission.js';

/** Refusals that are about one channel, so that another may do. */
const reasons: readonly string[] = ['no-consent', 'line-type', 'takes-no-texts', 'number-unconfirmed'];

/** Whether a refusal says nothing of the other channels. */
export function barsOneChannel({
  reason,
  channelAlone,
}: {
  readonly reason: string;
  readonly channelAlone?: boolean;
}): boolean {
  return channelAlone === true || reasons.includes(reason);
}

/** Lifted as soon as somebody has made sure. */
const passing = 'number-unconfirmed';

/** Whether the policy bars this channel for good and says nothing of the others. */
export function isBarredChannel(permission: Permission): boolean {
  if (permission.kind === 'allowed' || permission.until !== undefined || permission.reason === passing) return false;
  return barsOneChannel(permission);
}
