import type { Market } from '../../vocabulary.js';
import type { PolicyProfile } from '../profile.js';
import { cn } from './cn.js';
import { us } from './us.js';

/** A profile for every market. */
export type Profiles = Readonly<Record<Market, PolicyProfile>>;

/** Every market's profile. Another country is a file beside this and a line here. */
export const profiles: Profiles = { us, cn };
