import type { Session } from '../state.js';

/**
 * Machines are detected beside the call, up to half a minute late, and now and then in a person who spoke for long. A
 * greeting may sound like a yes to who is there; it presses no key and makes no further choice. What we said goodbye to
 * has its end already, such as a transfer. No machine calls us.
 */
export function isPersonsCall({ inbound, keyed, recording, identified, leaving }: Session): boolean {
  return inbound === true || keyed || recording !== undefined || identified || leaving !== undefined;
}
