import { json, type RestAnswer } from './rest-answer.js';
import type { RestRequest } from './rest-request.js';

const defaultPageSize = 50;
const largestPageSize = 1_000;

/** One page of a list, newest first, as the API of 2010 gives it. */
export function page<T>(
  request: RestRequest,
  name: string,
  items: readonly T[],
  toJson: (item: T) => object,
): RestAnswer {
  const { path, fields } = request;
  const size = Math.min(largestPageSize, Math.max(1, Number(fields.get('PageSize')) || defaultPageSize));
  const number = Math.max(0, Number(fields.get('Page')) || 0);
  const start = number * size;
  const shown = items.slice(start, start + size);
  const uri = (to: number): string => {
    const query = new URLSearchParams(fields);
    query.set('Page', String(to));
    query.set('PageSize', String(size));
    return `${path}?${query}`;
  };
  return json({
    [name]: shown.map(toJson),
    page: number,
    page_size: size,
    start,
    end: Math.max(start, start + shown.length - 1),
    uri: uri(number),
    first_page_uri: uri(0),
    previous_page_uri: number > 0 ? uri(number - 1) : null,
    next_page_uri: start + size < items.length ? uri(number + 1) : null,
  });
}

/**
 * Whether a time passes a filter of the API: `Name` for that day, `Name<` for up to then, `Name>` for from then on.
 * A value without a time of day means the whole day, in UTC.
 */
export function passesTimeFilter(fields: URLSearchParams, name: string, at: number | undefined): boolean {
  const [on, before, after] = [fields.get(name), fields.get(`${name}<`), fields.get(`${name}>`)];
  if (!on && !before && !after) return true;
  if (at === undefined) return false;
  if (on && new Date(at).toISOString().slice(0, 10) !== on.slice(0, 10)) return false;
  if (before && at > Date.parse(before)) return false;
  return !after || at >= Date.parse(after);
}
