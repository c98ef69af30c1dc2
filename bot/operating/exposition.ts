import { AggregatorRegistry, Registry } from 'prom-client';
import type { Figures } from './metrics.js';

/** The content type of what `expositionOf` gives. */
export const expositionType = Registry.PROMETHEUS_CONTENT_TYPE;

/** The figures of one or several processes as Prometheus reads them: counts are summed, lags averaged. */
export function expositionOf(figures: readonly Figures[]): Promise<string> {
  return AggregatorRegistry.aggregate(figures.map((one) => [...one])).metrics();
}
