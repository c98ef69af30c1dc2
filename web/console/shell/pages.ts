import type { Right } from '../session/session.js';
import type { Pair } from '../words/say.js';
import { shellWords as words } from './words.js';

/** A page that stands in the navigation, for who may see it. */
interface Page {
  readonly to: string;
  readonly right: Right;
  readonly name: Pair;
}

/** In the order in which they stand; the first that somebody may see is where they begin. */
export const pages: readonly Page[] = [
  { to: '/queue', right: 'queue', name: words.queue },
  { to: '/insights', right: 'insights', name: words.insights },
  { to: '/scripts', right: 'scripts', name: words.scripts },
  { to: '/cases', right: 'cases', name: words.cases },
  { to: '/campaigns', right: 'campaigns', name: words.campaigns },
  { to: '/accounts', right: 'accounts', name: words.accounts },
  { to: '/audit', right: 'audit', name: words.audit },
];
