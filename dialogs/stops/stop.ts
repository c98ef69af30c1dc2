import type { Public } from '../fact.js';

/**
 * What is not used until a person lifts it: `wording:<script>/<locale>/<name>`, one wording that a carrier filtered;
 * `sms:<country>` and `voice:<country>`, a sender that is not let out to a country; `account`, everything.
 */
export type StopId = `wording:${string}` | `sms:${string}` | `voice:${string}` | 'account';

/** Something that is not used until a person lifts it. */
export interface Stop {
  readonly id: StopId;
  /** The provider's code that told of it. */
  readonly code: number;
  /** What to do before it is lifted. */
  readonly hint: string;
  /** ISO 8601, UTC. */
  readonly since: string;
}

/** All that is stopped, by id. */
export type Stops = Readonly<Partial<Record<StopId, Stop>>>;

/** What happens to stops. */
export type StopEvent =
  | ({ readonly kind: 'stop-set' } & Public<{ id: StopId; code: number; hint: string; since: string }>)
  | ({ readonly kind: 'stop-lifted' } & Public<{ id: StopId; by: string }>);

/** The stops after an event. */
export function applyToStops(stops: Stops, event: StopEvent): Stops {
  if (event.kind === 'stop-set') return { ...stops, [event.data.id]: event.data };
  const { [event.data.id]: _lifted, ...rest } = stops;
  return rest;
}

/** What keeps a message or call from being sent, if anything: the account, the sender in that country, the wording. */
export function stopOf(
  stops: Stops,
  {
    channel,
    country,
    wording,
  }: { readonly channel: 'sms' | 'voice'; readonly country: string; readonly wording?: string },
): Stop | undefined {
  return (
    stops.account ?? stops[`${channel}:${country}`] ?? (wording === undefined ? undefined : stops[`wording:${wording}`])
  );
}
