import type { Request } from 'restify';

/** What a browser sends back under this name, where it is made of letters, digits, `-` and `_` alone. */
export function cookieIn({ headers }: Request, name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`, 'u').exec(headers.cookie ?? '')?.[1];
}
