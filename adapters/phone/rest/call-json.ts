import type { Call } from '../call/call.js';
import type { Exchange } from '../exchange.js';
import { rfc2822 } from './rest-date.js';

/** A call as the API gives it. */
export function callJson(exchange: Exchange, call: Call): object {
  const { accountSid } = exchange.settings;
  const { sid, createdAt, direction, from, to, parentSid } = call.settings;
  const uri = `/2010-04-01/Accounts/${accountSid}/Calls/${sid}`;
  const date = (at: number | undefined) => (at === undefined ? null : rfc2822(at));
  return {
    sid,
    account_sid: accountSid,
    answered_by: call.answeredBy ?? null,
    api_version: '2010-04-01',
    caller_name: null,
    date_created: rfc2822(createdAt),
    date_updated: rfc2822(call.endedAt ?? call.answeredAt ?? createdAt),
    direction,
    duration: call.isOver ? String(call.durationSeconds) : null,
    end_time: date(call.endedAt),
    forwarded_from: null,
    from,
    from_formatted: from,
    group_sid: null,
    parent_call_sid: parentSid ?? null,
    phone_number_sid: null,
    price: null,
    price_unit: 'USD',
    queue_time: '0',
    start_time: date(call.answeredAt ?? (call.isOver ? createdAt : undefined)),
    status: call.status,
    subresource_uris: { recordings: `${uri}/Recordings.json` },
    to,
    to_formatted: to,
    trunk_sid: null,
    uri: `${uri}.json`,
  };
}
