import { finishRecording, pauseRecording, resumeRecording, startRecording } from '../call/recordings.js';
import { isOpen, type Recording } from '../recording.js';
import { page } from './page.js';
import { recordingJson } from './recording-json.js';
import { json, notFound, type RestAnswer, RestError } from './rest-answer.js';
import { field, type RestRequest, type Route } from './rest-request.js';

/** The recordings of one call: start, list, fetch, pause, resume, stop. */
export const callRecordingRoutes: readonly Route[] = [
  { method: 'POST', path: '/Calls/{call}/Recordings.json', answer: start },
  { method: 'GET', path: '/Calls/{call}/Recordings.json', answer: list },
  { method: 'GET', path: '/Calls/{call}/Recordings/{sid}.json', answer: fetchOne },
  { method: 'POST', path: '/Calls/{call}/Recordings/{sid}.json', answer: update },
];

function start(request: RestRequest): RestAnswer {
  const { exchange, parts, fields, path } = request;
  const call = exchange.calls.get(parts.call ?? '');
  if (!call) throw notFound(path);
  if (call.status !== 'in-progress') {
    throw new RestError(400, 21_220, 'Requested resource is not eligible for recording');
  }
  const statusCallback = field(request, 'RecordingStatusCallback');
  const events = fields.getAll('RecordingStatusCallbackEvent').flatMap((event) => event.split(/\s+/));
  const track = field(request, 'RecordingTrack');
  const recording = startRecording(exchange, {
    callSid: call.sid,
    source: 'StartCallRecordingAPI',
    channels: field(request, 'RecordingChannels') === 'dual' ? 2 : 1,
    track: track === 'inbound' || track === 'outbound' ? track : 'both',
    statusCallbackEvents: events.length > 0 ? events : ['completed'],
    ...(statusCallback && { statusCallback }),
  });
  return json(recordingJson(exchange, recording), 201);
}

function list(request: RestRequest): RestAnswer {
  return page(request, 'recordings', ofCall(request), (recording) => recordingJson(request.exchange, recording));
}

function fetchOne(request: RestRequest): RestAnswer {
  return json(recordingJson(request.exchange, find(request)));
}

function update(request: RestRequest): RestAnswer {
  const { exchange } = request;
  const recording = find(request);
  if (!isOpen(recording)) throw new RestError(400, 21_220, 'The recording has ended and cannot be changed');
  return json(recordingJson(exchange, change(request, recording)));
}

function change(request: RestRequest, recording: Recording): Recording {
  switch (field(request, 'Status')) {
    case 'paused':
      // Source: twilio.com/docs/voice/api/recording, where silence is the default.
      return pauseRecording(
        request.exchange,
        recording,
        field(request, 'PauseBehavior') === 'skip' ? 'skip' : 'silence',
      );
    case 'in-progress':
      return resumeRecording(request.exchange, recording);
    case 'stopped':
      return finishRecording(request.exchange, recording);
    default:
      throw new RestError(400, 20_001, 'Status must be paused, in-progress or stopped.');
  }
}

function ofCall({ exchange, parts }: RestRequest): readonly Recording[] {
  return [...exchange.recordings.values()].filter(({ callSid }) => callSid === parts.call).reverse();
}

function find(request: RestRequest): Recording {
  const { sid } = request.parts;
  const recording = ofCall(request).find((other) => (sid === 'Twilio.CURRENT' ? isOpen(other) : other.sid === sid));
  if (!recording) throw notFound(request.path);
  return recording;
}
