import type { Log, LogFields } from '../log.js';
import type { Settings } from '../settings.js';
import { type Figures, Metrics } from './metrics.js';
import { allOf, type Observer } from './observer.js';
import { processFigures } from './process-figures.js';

/** What looks on while one process of a server works. */
export interface Operating {
  readonly observer: Observer;
  /** The same log, whose entries name the trace that they belong to where there is one. */
  readonly log: Log;
  /** What this process has counted so far. */
  figures(): Promise<readonly Figures[]>;
  /** Sends what is left of traces, which is waited for no longer than a few seconds. */
  close(): Promise<void>;
}

/** Begins to look on. Without an address for traces nothing of OpenTelemetry is loaded. */
export async function openOperating(settings: Settings, log: Log): Promise<Operating> {
  const metrics = new Metrics();
  // Whoever asks first would otherwise hear nothing of the event loop.
  void processFigures();
  const figures = async () => [await metrics.figures(), await processFigures()];
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: serviceName } = settings;
  if (endpoint === undefined) return { observer: metrics, log, figures, close: async () => {} };
  const { Tracing } = await import('./tracing.js');
  const tracing = new Tracing({ endpoint, serviceName });
  return {
    observer: allOf([tracing, metrics]),
    log: tracedLog(log, () => tracing.traceId()),
    figures,
    // A collector that is not there must not keep a server from stopping in order.
    close: () => tracing.close().catch(() => log.error('traces', { code: 'not-sent' })),
  };
}

function tracedLog(log: Log, traceId: () => string | undefined): Log {
  const traced = (fields: LogFields = {}): LogFields => {
    const trace = traceId();
    return trace === undefined ? fields : { ...fields, trace };
  };
  return {
    info: (event, fields) => log.info(event, traced(fields)),
    error: (event, fields) => log.error(event, traced(fields)),
  };
}
