/** The named limits of a conversation. Reaching one is an event, never an error. Sources: the dialog rules' table of numbers. */
export const limits = {
  /** Asks of one question that nobody heard: ask, retry, help. */
  triesPerQuestion: 3,
  /** Neutral probes after a vague answer. */
  probesPerQuestion: 2,
  /** Unheard turns in a call, with nothing heard between them, before text or a person is offered. */
  failuresPerCall: 4,
  /** Questions in a row that ended unheard before a call moves to text. */
  machineFailuresInRow: 2,
  /** Wrong birth dates before the identity check is locked. */
  identityTries: 3,
  /** Milliseconds that a lock lasts. */
  lockMs: 24 * 3_600_000,
  /** Milliseconds that a text conversation waits, and an identity check holds for the thread. */
  waitMs: 96 * 3_600_000,
  /** Milliseconds after which a dropped call may be resumed. */
  resumeCallMs: 5 * 60_000,
  /** Milliseconds that an unclear text waits for the rest of it. */
  joinTextsMs: 3_000,
  /** Milliseconds after an answer in several texts in which more of it may follow. */
  burstMs: 5_000,
  /** Milliseconds in which several resolutions become one follow-up. */
  joinFollowUpsMs: 60_000,
  /** Milliseconds without a word from us after which a call whose end nobody reported counts as lost. */
  lostCallMs: 10 * 60_000,
  /** Milliseconds that a person who took over is waited for. */
  takeoverMs: 15 * 60_000,
  /** Milliseconds that a call may take which was put through: Twilio ends any call after four hours. */
  talkMs: 4 * 3_600_000,
  /** People who are rung, one after the other, for a party who asked for a person. */
  rungForCall: 3,
  /** Things that a party may do in one conversation. */
  turns: 300,
  /** Characters of one answer that are kept and understood. */
  answerCharacters: 2_000,
  /** Items in one read-back. */
  readBackItems: 3,
  /** Recogniser confidence below which an answer counts as not heard. */
  confidenceHeard: 0.5,
  /** Recogniser confidence from which an answer needs no confirmation. */
  confidenceAccepted: 0.8,
} as const;

/** The name of a limit; how many minutes a call may take stands in the market's profile. */
export type Limit = keyof typeof limits | 'callMinutes';
