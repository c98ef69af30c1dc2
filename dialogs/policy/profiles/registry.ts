import type { Market } from '../../vocabulary.js';
import type { PolicyProfile } from '../profile.js';
import { cn } from './cn.js';
import { us } from './us.js';

/** Every market's profile. Another country is a file beside this and a line here. */
export const profiles: Readonly<Record<Market, PolicyProfile>> = { us, cn };
