import type { CallSettings, TwimlSource } from '../call/call.js';
import type { MachineDetection } from '../call/machine-detection.js';
import type { CallPlan } from '../call/place-call.js';
import type { Address } from '../webhooks/webhook.js';
import { RestError } from './rest-answer.js';
import { field, type RestRequest } from './rest-request.js';

const defaultTimeoutSeconds = 60;
const longestTimeoutSeconds = 600;
const longestCallSeconds = 14_400;

/** Reads what a call is to be made with, or refuses as Twilio does. */
export function readCallPlan(request: RestRequest): {
  readonly settings: Omit<CallSettings, 'sid' | 'createdAt'>;
  readonly plan: CallPlan;
} {
  const { exchange, fields } = request;
  const [to, from] = [field(request, 'To'), field(request, 'From')];
  if (!to) throw new RestError(400, 21_201, "No 'To' number is specified");
  if (!from) throw new RestError(400, 21_213, "Caller phone number is required: no 'From' number is specified");
  if (!/^\+[1-9]\d{6,14}$/.test(to))
    throw new RestError(400, 21_211, `The phone number you are attempting to call, ${to}, is not valid.`);
  if (!exchange.numberSettings(from)) {
    throw new RestError(
      400,
      21_210,
      `The source phone number provided, ${from}, is not yet verified for your account.`,
    );
  }
  const events = fields.getAll('StatusCallbackEvent').flatMap((event) => event.split(/[\s,]+/));
  const statusCallback = address(request, 'StatusCallback');
  const fallbackUrl = field(request, 'FallbackUrl');
  const settings = {
    direction: 'outbound-api',
    from,
    to,
    handset: to,
    line: from,
    statusCallbackEvents: events.length > 0 ? events : ['completed'],
    ...(statusCallback && { statusCallback }),
    ...(fallbackUrl && { fallbackUrl }),
  } as const;
  return { settings, plan: readPlan(request) };
}

function readPlan(request: RestRequest): CallPlan {
  const machineDetection = readMachineDetection(request);
  const recording = readRecording(request);
  return {
    source: readSource(request),
    timeoutMs: seconds(request, 'Timeout', defaultTimeoutSeconds, longestTimeoutSeconds),
    timeLimitMs: seconds(request, 'TimeLimit', longestCallSeconds, longestCallSeconds),
    ...(machineDetection && { machineDetection }),
    ...(recording && { recording }),
  };
}

function readSource(request: RestRequest): TwimlSource {
  const twiml = field(request, 'Twiml');
  if (twiml) return { kind: 'document', twiml };
  const url = address(request, 'Url', 'Method');
  if (!url) throw new RestError(400, 21_205, 'Url parameter is required.');
  return { kind: 'address', address: url, fields: {} };
}

function readMachineDetection(request: RestRequest): MachineDetection | undefined {
  const mode = field(request, 'MachineDetection');
  if (mode !== 'Enable' && mode !== 'DetectMessageEnd') return undefined;
  const callback = field(request, 'AsyncAmd') === 'true' && address(request, 'AsyncAmdStatusCallback');
  return { mode, ...(callback && { callback }) };
}

function readRecording(request: RestRequest): CallPlan['recording'] {
  if (field(request, 'Record') !== 'true') return undefined;
  const statusCallback = field(request, 'RecordingStatusCallback');
  const events = request.fields.getAll('RecordingStatusCallbackEvent').flatMap((event) => event.split(/\s+/));
  return {
    source: 'OutboundAPI',
    channels: field(request, 'RecordingChannels') === 'dual' ? 2 : 1,
    track: 'both',
    statusCallbackEvents: events.length > 0 ? events : ['completed'],
    ...(statusCallback && { statusCallback }),
  };
}

function address(request: RestRequest, name: string, methodName = `${name}Method`): Address | undefined {
  const url = field(request, name);
  if (!url) return undefined;
  if (!/^https?:\/\/./.test(url)) throw new RestError(400, 21_205, `Url is not a valid URL: ${url}`);
  return { url, method: field(request, methodName)?.toUpperCase() === 'GET' ? 'GET' : 'POST' };
}

function seconds(request: RestRequest, name: string, otherwise: number, most: number): number {
  const value = Number(field(request, name) ?? otherwise);
  return Math.min(most, Math.max(1, Number.isFinite(value) ? value : otherwise)) * 1_000;
}
