import { capabilitiesOf } from '../countries/registry.js';
import type { PolicyRule } from '../rule.js';

/** What Twilio does not carry to a country is not tried there, nor a script that is not for its telephones. */
export const notCarried: PolicyRule = {
  id: 'not-carried',
  binds: ['begun', 'owed', 'confirmation', 'by-person'],
  refuse: ({ request: { number, channel, countries } }) => {
    if (channel === 'email') return undefined;
    const can = capabilitiesOf(number);
    if (can === undefined)
      return {
        reason: 'market-not-carried',
        words: `Nobody has looked into what can be sent to ${number.slice(0, 3)}… yet. Write its country down among the capabilities first.`,
        setting: 'capabilities none',
      };
    const carried = channel === 'voice' ? can.voice : can.twoWaySms;
    if (!carried) return { reason: 'market-not-carried', ...why(can.country, channel) };
    if (countries === undefined || countries.includes(can.country)) return undefined;
    const of = countries.join(', ');
    return {
      reason: 'market-not-carried',
      words: `The script is for telephones in ${of}, and this number is in ${can.country}. Choose one that is for it.`,
      setting: `script countries ${of}`,
    };
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
