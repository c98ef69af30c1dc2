import type { LogEvent } from '../../../data/store.js';
import type { Channel } from '../../../dialogs/vocabulary.js';
import { engineEvent } from '../../turn/read-state.js';
import { logLine } from '../log-line.js';
import { globalReviewId } from '../review-id.js';
import type { TimelineEntry } from './timeline-schema.js';

/** Where an entry stands: over what it went, in which call, and at which second of its recording. */
export interface Place {
  readonly conversationId: string;
  readonly channel?: Channel;
  readonly callId?: string;
  readonly recordedAt?: number;
  /** Who writes in the bot’s place. */
  readonly to?: string;
}

/** What tells a reader nothing that does not stand elsewhere: timers, and words that wait for the rest of them. */
const unread: readonly string[] = ['timer-set', 'timer-ended', 'text-held', 'number-covered', 'questions-skipped'];

/** An event as an entry of the timeline; nothing for what nobody reads. */
export function timelineEntry(
  stored: LogEvent,
  { conversationId, recordedAt, to, ...place }: Place,
): TimelineEntry | undefined {
  const event = engineEvent(stored);
  const at = { seq: stored.seq, at: stored.at, ...place };
  const erased = event.personal === null;
  const known = (reviewId: string) => ({ reviewId: globalReviewId(conversationId, reviewId) });
  switch (event.kind) {
    case 'input-received': {
      const { form, on, masked, attachments } = event.data;
      const hidden = masked ? 'secret' : erased ? 'erased' : undefined;
      return {
        ...at,
        kind: 'said',
        who: 'party',
        form,
        words: event.personal?.text,
        hidden,
        on,
        attachments,
        recordedAt,
        ...(to !== undefined && { to }),
      };
    }
    case 'person-wrote': {
      const { by, channel } = event.data;
      const hidden = erased ? 'erased' : undefined;
      const words = event.personal?.text;
      return { ...at, kind: 'said', who: 'person', by, to: by, form: 'words', words, hidden, channel };
    }
    case 'taken-over':
      return { ...at, kind: 'takeover', step: 'taken-over', by: event.data.by };
    case 'handed-back':
      return { ...at, kind: 'takeover', step: event.data.because, by: event.data.by };
    case 'prompted': {
      const { open } = event.data;
      const on = open && 'questionId' in open ? open.questionId : open?.kind;
      const hidden = erased ? 'erased' : undefined;
      return {
        ...at,
        kind: 'said',
        who: 'bot',
        form: 'words',
        words: event.personal?.text,
        hidden,
        on,
        recordedAt,
      };
    }
    case 'verdict-reached': {
      const { questionId, clarity, codes } = event.data;
      const caused = event.personal?.words ?? [];
      const reasons = codes.map((code, index) => ({ code, words: caused[index] ?? '' }));
      return { ...at, kind: 'understood', questionId, clarity, reasons, words: event.personal?.said };
    }
    case 'answer-settled': {
      const { questionId, status, by } = event.data;
      return { ...at, kind: 'settled', questionId, status, by };
    }
    case 'flag-raised':
      return { ...at, kind: 'flag', ...event.data };
    case 'review-opened': {
      const { reviewId, questionId, reason, priority } = event.data;
      const words = event.personal?.said;
      return { ...at, kind: 'review', step: 'opened', ...known(reviewId), questionId, reason, priority, words };
    }
    case 'review-extended':
      return {
        ...at,
        kind: 'review',
        step: 'extended',
        ...known(event.data.reviewId),
        words: event.personal?.said,
      };
    case 'review-claimed':
      return { ...at, kind: 'review', step: 'claimed', ...known(event.data.reviewId), by: event.data.by };
    case 'review-resolved': {
      const { reviewId, by, resolution } = event.data;
      const words = event.personal?.note;
      return { ...at, kind: 'review', step: 'decided', ...known(reviewId), by, decision: resolution, words };
    }
    case 'handed-to-team': {
      const { team, by } = event.data;
      return { ...at, kind: 'team', team, by, words: event.personal?.note };
    }
    case 'noted':
      return { ...at, kind: 'note', by: event.data.by, words: event.personal?.text };
    case 'attempt-failed':
      return { ...at, kind: 'not-reached', ...event.data };
    case 'call-connected':
      return { ...at, kind: 'call', step: 'connected', direction: event.data.direction };
    case 'recording-chosen':
      return { ...at, kind: 'call', step: 'recording', recording: event.data.choice };
    case 'call-left':
      return { ...at, kind: 'call', step: 'left', status: event.data.because };
    case 'transfer-begun':
      return { ...at, kind: 'call', step: 'put-through', by: event.data.person };
    case 'transfer-taken':
      return { ...at, kind: 'call', step: 'taken', by: event.data.by };
    case 'transfer-ended':
      return { ...at, kind: 'call', step: event.data.bridged ? 'talked' : 'not-taken' };
    case 'call-ended':
      return { ...at, kind: 'call', step: 'ended', status: event.data.status, seconds: event.data.seconds };
    default:
      if (unread.includes(event.kind)) return undefined;
      return { ...at, kind: 'happened', what: event.kind, about: logLine(stored).about };
  }
}
