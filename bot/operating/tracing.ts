import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { End, Ended, Observer, Watched } from './observer.js';
import { within } from './within.js';

/** Where traces go, and under which name. */
export interface TracingSettings {
  /** The collector’s base address, as OTEL_EXPORTER_OTLP_ENDPOINT gives it. */
  readonly endpoint: string;
  readonly serviceName: string;
}

/** Milliseconds that a stop waits for the collector. */
const lastPatience = 2_000;

const kinds: Readonly<Record<Watched['kind'], SpanKind>> = {
  webhook: SpanKind.SERVER,
  turn: SpanKind.INTERNAL,
  commit: SpanKind.CLIENT,
  job: SpanKind.CONSUMER,
  request: SpanKind.CLIENT,
};

/**
 * Makes a span of all that is watched, within the one that it happens in, and sends them by OTLP over HTTP. Spans hold
 * what figures hold: names and ends from lists in the code, nothing of a party.
 */
export class Tracing implements Observer {
  readonly #manager = new AsyncLocalStorageContextManager().enable();
  readonly #provider: TracerProvider;
  readonly #tracer;

  constructor({ endpoint, serviceName }: TracingSettings) {
    const exporter = new OTLPTraceExporter({
      url: `${endpoint.replace(/\/$/u, '')}/v1/traces`,
      timeoutMillis: 5_000,
      // A kept connection that breaks between an early answer and the next request has nobody who hears its error, and
      // that would end the process. A connection for each batch is one in five seconds.
      httpAgentOptions: { keepAlive: false },
    });
    this.#provider = new TracerProvider({
      resource: resourceFromAttributes({ 'service.name': serviceName, 'process.pid': process.pid }),
      spanProcessors: [new BatchSpanProcessor({ exporter })],
    });
    this.#tracer = this.#provider.getTracer('ringback');
  }

  async watch<T>({ kind, name }: Watched, run: () => Promise<T>, endOf: (ended: Ended<T>) => End): Promise<T> {
    const outer = this.#active();
    const span = this.#tracer.startSpan(`${kind} ${name}`, { kind: kinds[kind] }, outer);
    const end = (ended: Ended<T>) => {
      const attributes = endOf(ended);
      for (const [key, value] of Object.entries(attributes)) span.setAttribute(`ringback.${key}`, value);
      // The message of an error may quote a party.
      if ('error' in ended || attributes.status?.startsWith('5')) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    };
    try {
      const value = await this.#manager.with(trace.setSpan(outer, span), run);
      end({ value });
      return value;
    } catch (error) {
      end({ error });
      throw error;
    }
  }

  recorded(): void {}

  /** The trace that the running code belongs to. */
  traceId(): string | undefined {
    return trace.getSpanContext(this.#active())?.traceId;
  }

  /** Sends what is left, unless the collector does not take it in time. */
  async close(): Promise<void> {
    await within(lastPatience, this.#provider.shutdown());
    this.#manager.disable();
  }

  #active(): Context {
    return this.#manager.active() ?? ROOT_CONTEXT;
  }
}
