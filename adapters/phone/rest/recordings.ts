import { type Recording, recordingSeconds } from '../recording.js';
import { page } from './page.js';
import { recordingJson } from './recording-json.js';
import { json, notFound, type RestAnswer } from './rest-answer.js';
import type { RestRequest, Route } from './rest-request.js';
import { silentWav } from './silent-wav.js';

/** Recordings of the account: list, fetch, delete, and their sound. */
export const recordingRoutes: readonly Route[] = [
  { method: 'GET', path: '/Recordings.json', answer: list },
  { method: 'GET', path: '/Recordings/{sid}.json', answer: fetchOne },
  { method: 'GET', path: '/Recordings/{sid}.wav', answer: sound },
  { method: 'GET', path: '/Recordings/{sid}', answer: sound },
  { method: 'DELETE', path: '/Recordings/{sid}.json', answer: remove },
];

function list(request: RestRequest): RestAnswer {
  const { exchange, fields } = request;
  const callSid = fields.get('CallSid');
  const found = [...exchange.recordings.values()].filter((other) => !callSid || other.callSid === callSid).reverse();
  return page(request, 'recordings', found, (recording) => recordingJson(exchange, recording));
}

function fetchOne(request: RestRequest): RestAnswer {
  return json(recordingJson(request.exchange, find(request)));
}

function sound(request: RestRequest): RestAnswer {
  const recording = find(request);
  if (recording.status !== 'completed') throw notFound(request.path);
  const seconds = recordingSeconds(recording, request.exchange.now());
  return { kind: 'bytes', contentType: 'audio/x-wav', body: silentWav(seconds, recording.channels) };
}

function remove(request: RestRequest): RestAnswer {
  request.exchange.recordings.delete(find(request).sid);
  return json({}, 204);
}

function find({ exchange, parts, path }: RestRequest): Recording {
  const recording = exchange.recordings.get(parts.sid ?? '');
  if (!recording) throw notFound(path);
  return recording;
}
