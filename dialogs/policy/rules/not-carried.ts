import { capabilitiesOf } from '../countries/registry.js';
import type { PolicyRule } from '../rule.js';

/** What Twilio does not carry to a country is not tried there. */
export const notCarried: PolicyRule = {
  id: 'not-carried',
  binds: ['begun', 'owed', 'confirmation', 'by-person'],
  refuse: ({ request: { number, channel } }) => {
    if (channel === 'email') return undefined;
    const can = capabilitiesOf(number);
    if (can === undefined)
      return {
        reason: 'market-not-carried',
        words: `Nobody has looked into what can be sent to ${number.slice(0, 3)}… yet. Write its country down among the capabilities first.`,
        setting: 'capabilities none',
      };
    const carried = channel === 'voice' ? can.voice : can.twoWaySms;
    return carried ? undefined : { reason: 'market-not-carried', ...why(can.country, channel) };
  },
};

function why(country: string, channel: string): { readonly words: string; readonly setting: string } {
  const setting = `capabilities ${country} ${channel === 'voice' ? 'voice' : 'twoWaySms'}`;
  if (country === 'CN')
    return { words: 'Numbers in mainland China (+86) need a domestic gateway, which is not there yet.', setting };
  const words =
    channel === 'voice'
      ? `No calls are carried to this country (${country}). Write instead.`
      : `Texts to this country (${country}) cannot be answered. Call instead.`;
  return { words, setting };
}
