import { isChase } from '../following-up/chase.js';
import type { TimerName } from '../input.js';
import { planWay } from '../outreach/reach.js';
import { daysAfter, startTimer, stopTimer } from '../timers.js';
import type { Turn } from '../turn.js';

/** The party talks with us about something else: nothing that we would begin here reaches them today. What they asked for stays. */
export function heardElsewhere(turn: Turn): void {
  const { status, timers, outreach } = turn.state;
  if (status === 'closed' || turn.onVoice) return;
  turn.record({ kind: 'heard-elsewhere', data: {} });
  const later = daysAfter(turn, turn.input.at, 1);
  if (timers['next-attempt']) planWay(turn, outreach.next ?? outreach.at, later);
  for (const timer of Object.keys(timers) as TimerName[]) {
    if (timer !== 'resend' && (!isChase(timer) || timer === 'expiry')) continue;
    stopTimer(turn, timer);
    startTimer(turn, timer, later);
  }
}
