import { type Channel, channels, type Locale, locales, type Market, markets } from '../vocabulary.js';

/** What counts are kept by. */
export interface Cell {
  /** YYYY-MM-DD, at the desk of the market. */
  readonly day: string;
  readonly script: string;
  readonly version: number;
  readonly locale: Locale;
  readonly channel: Channel;
  readonly market: Market;
}

const between = '|';

/** The id of a cell; cells are in the order of their days by it. */
export function cellId({ day, script, version, locale, channel, market }: Cell): string {
  return [day, script, version, locale, channel, market].join(between);
}

/** The cell with an id; undefined for what is none. */
export function cellWithId(id: string): Cell | undefined {
  const [day = '', script = '', version = '', ...rest] = id.split(between);
  const locale = locales.find((one) => one === rest[0]);
  const channel = channels.find((one) => one === rest[1]);
  const market = markets.find((one) => one === rest[2]);
  return locale && channel && market && { day, script, version: Number(version), locale, channel, market };
}
