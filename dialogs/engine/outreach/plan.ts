import { z } from 'zod';
import type { Channel } from '../../vocabulary.js';

/**
 * The ways to reach a party. `notice-sms` tells that we would like to talk, `call-other-band` calls in a part of the
 * party's day in which nothing was tried, `self-service-sms` offers to do all of it by text, `agent` leaves it to a person.
 */
export const outreachWays = ['notice-sms', 'call', 'call-other-band', 'self-service-sms', 'agent'] as const;
/** A way to reach a party. */
export type OutreachWay = (typeof outreachWays)[number];

/** The order in which ways to reach a party are tried; a person comes last, and after the last. */
export const outreachPlanSchema = z
  .array(z.enum(outreachWays))
  .min(1)
  .max(10)
  .refine((ways) => ways[0] !== 'agent', 'begins with a message or a call; a person is its end')
  .refine((ways) => ways.slice(0, -1).every((way) => way !== 'agent'), 'a person can only be its end')
  .readonly();

/** The order in which ways to reach a party are tried. */
export type OutreachPlan = readonly OutreachWay[];

/** The order of tries that the policy gives (section 1). */
export const standardPlan: OutreachPlan = ['notice-sms', 'call', 'call-other-band', 'self-service-sms', 'agent'];

/** What is done where no plan was given: three calls a day apart, or one notice and its reminders; then a person. */
export function usualPlan(channel: Channel): OutreachPlan {
  switch (channel) {
    case 'voice':
      return ['call', 'call-other-band', 'call-other-band', 'agent'];
    case 'sms':
      return ['notice-sms', 'agent'];
    case 'chat':
      return [];
  }
}

/** Over what a way reaches the party; undefined for a person, who chooses. */
export function channelOf(way: OutreachWay): 'sms' | 'voice' | undefined {
  switch (way) {
    case 'call':
    case 'call-other-band':
      return 'voice';
    case 'notice-sms':
    case 'self-service-sms':
      return 'sms';
    case 'agent':
      return undefined;
  }
}
