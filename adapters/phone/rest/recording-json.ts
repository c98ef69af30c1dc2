import { recordingUrl } from '../call/recordings.js';
import type { Exchange } from '../exchange.js';
import { type Recording, recordingSeconds } from '../recording.js';
import { rfc2822 } from './rest-date.js';

/** A recording as the API gives it. */
export function recordingJson(exchange: Exchange, recording: Recording): object {
  const { accountSid } = exchange.settings;
  const ended = recording.status === 'completed' || recording.status === 'absent';
  return {
    sid: recording.sid,
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: recording.callSid,
    conference_sid: null,
    channels: recording.channels,
    date_created: rfc2822(recording.startedAt),
    date_updated: rfc2822(recording.updatedAt),
    start_time: rfc2822(recording.startedAt),
    duration: ended ? String(recordingSeconds(recording, exchange.now())) : null,
    encryption_details: null,
    error_code: null,
    media_url: recordingUrl(exchange, recording.sid),
    price: null,
    price_unit: 'USD',
    source: recording.source,
    status: recording.status,
    track: recording.track,
    uri: `/2010-04-01/Accounts/${accountSid}/Recordings/${recording.sid}.json`,
  };
}
