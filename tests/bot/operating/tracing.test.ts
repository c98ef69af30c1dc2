import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RunningBot } from '../running-bot.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
  readonly status: { readonly code?: number };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: Span['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

/** A collector that takes OTLP in JSON over HTTP. */
async function collector() {
  const taken: { path: string; type: string | undefined; connection: string | undefined; body: string }[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url: path = '', headers } = request;
      taken.push({
        path,
        type: headers['content-type'],
        connection: headers.connection,
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { taken, url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('traces', () => {
  let bot: RunningBot;
  let receiver: Awaited<ReturnType<typeof collector>>;
  let spans: readonly Span[];

  beforeAll(async () => {
    receiver = await collector();
    bot = await RunningBot.start({ env: { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_SERVICE_NAME: 'house' } });
    await bot.openThread();
    await bot.answer({ B13: 'lavender, maybe' }, 'B16');
    const { store } = bot.served;
    const commit = store.commit.bind(store);
    store.commit = () => Promise.reject(new Error('no room for Dana Trialname: lavender'));
    await bot.text('1');
    store.commit = commit;
    await bot.stop();
    const exports = receiver.taken.map(({ body }) => JSON.parse(body) as Export);
    spans = exports.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    );
  });
  afterAll(async () => {
    await bot.close();
    await receiver.close();
  });

  const parentOf = ({ parentSpanId, traceId }: Span) =>
    spans.find((one) => one.spanId === parentSpanId && one.traceId === traceId);

  it('go to the collector as OTLP in JSON, under the name of the service', () => {
    expect(receiver.taken[0]).toMatchObject({ path: '/v1/traces', type: 'application/json' });
    expect(receiver.taken[0]?.body).toContain('"key":"service.name","value":{"stringValue":"house"}');
  });

  it('go over a connection for each batch, since nobody hears when a kept one breaks', () => {
    expect(receiver.taken.map(({ connection }) => connection)).toEqual(receiver.taken.map(() => 'close'));
  });

  it('hold a turn within its webhook, and its commit within the turn', () => {
    const commits = spans.filter((one) => one.name === 'commit conversation');
    const chains = commits.map((commit) => {
      const turn = parentOf(commit);
      return [commit.name, turn?.name, turn && parentOf(turn)?.name];
    });
    expect(chains).toContainEqual(['commit conversation', 'turn text', 'webhook sms']);
    expect(chains).toContainEqual(['commit conversation', 'turn timer', 'job conversation']);
    expect(spans.filter(({ name }) => name === 'webhook sms').every(({ parentSpanId }) => !parentSpanId)).toBe(true);
  });

  it('hold what the provider was asked within the job that asked', () => {
    const requests = spans.filter((one) => one.name === 'request sendMessage');
    expect(requests.length).toBeGreaterThan(0);
    for (const request of requests) expect(parentOf(request)?.name).toBe('job conversation');
  });

  it('mark what failed, and the log’s entry names its trace', () => {
    const failed = spans.filter(({ status }) => status.code === 2).map(({ name }) => name);
    expect(failed).toEqual(expect.arrayContaining(['commit conversation', 'turn text', 'webhook sms']));
    const traces = new Set(spans.filter(({ status }) => status.code === 2).map(({ traceId }) => traceId));
    const entry = bot.log.find(({ event }) => event === 'turn');
    expect(traces).toContain(entry?.fields.trace);
  });

  it('hold nothing of a party, and no id', () => {
    // Ids and times are made of any digits, also of a birthday's.
    const text = JSON.stringify(spans, (name, value) => (/(Id|UnixNano)$/u.test(name) ? undefined : value));
    expect(text).not.toMatch(/Dana|Trialname|2125550141|0621|lavender|case-dana|dana/u);
    const values = spans.flatMap(({ attributes }) => attributes.map(({ value }) => value.stringValue ?? ''));
    expect(values.filter((value) => !/^([a-z][a-zA-Z-]{0,30}|\d{1,5})$/u.test(value))).toEqual([]);
  });
});
