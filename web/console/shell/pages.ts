import type { Right } from '../session/session.js';
import type { Pair } from '../words/say.js';
import { shellWords as words } from './words.js';

/** A page that stands in the navigation, for who may see it. */
interface Page {
  readonly to: string;
  /** Any of them. */
  readonly rights: readonly Right[];
  readonly name: Pair;
}

/** In the order in which they stand; the first that somebody may see is where they begin. */
export const pages: readonly Page[] = [
  { to: '/queue', rights: ['queue'], name: words.queue },
  { to: '/insights', rights: ['insights'], name: words.insights },
  { to: '/scripts', rights: ['scripts'], name: words.scripts },
  { to: '/cases', rights: ['cases'], name: words.cases },
  { to: '/campaigns', rights: ['campaigns'], name: words.campaigns },
  { to: '/quality', rights: ['quality', 'quality-results', 'queue'], name: words.quality },
  { to: '/training', rights: ['queue', 'training'], name: words.training },
  { to: '/accounts', rights: ['accounts'], name: words.accounts },
  { to: '/audit', rights: ['audit'], name: words.audit },
];
