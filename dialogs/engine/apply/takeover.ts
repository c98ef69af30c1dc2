import type { EngineEvent, EventKind } from '../event.js';
import type { PaperNews } from '../following-up/paper-news.js';
import type { ConversationState, Takeover } from '../state.js';
import type { Applier, Changes } from './applier.js';

const untouched = { used: false, decided: false, unread: undefined };

/** Events about a person who writes in the bot’s place. */
export const takeoverAppliers = {
  // Who talks to the party has done something from the beginning.
  'taken-over': ({ takeover, session }, event) => ({
    takeover: { ...(takeover ?? untouched), by: event.data.by, ...(session?.transfer?.takenBy && { used: true }) },
  }),
  'person-wrote': (state, event) => ({
    ...(event.data.warnsOfNumber
      ? changed(personActed(state).takeover, { numberSent: undefined })
      : personActed(state)),
    lastPromptAt: event.at,
    waitingSince: event.at,
  }),
  'number-covered': ({ takeover }) => changed(takeover, { numberSent: true }),
  'language-wished': ({ takeover }, event) => changed(takeover, { wishedLocale: event.data.locale }),
  'language-changed': ({ takeover }, event) => ({
    locale: event.data.locale,
    ...changed(takeover, { wishedLocale: undefined }),
  }),
  'handed-back': () => ({ takeover: undefined }),
} satisfies Partial<{ [K in EventKind]: Applier<K> }>;

function changed(takeover: Takeover | undefined, changes: Partial<Takeover>): Changes {
  return takeover ? { takeover: { ...takeover, ...changes } } : {};
}

/** Who took over did something: they have read what was written until then. */
export function personActed({ takeover }: ConversationState): Changes {
  return changed(takeover, { used: true, unread: undefined });
}

/** Nothing is said beside who took over: what is news about a paper is kept until then, the last of each. */
export function paperNews({ takeover }: ConversationState, news: PaperNews): Changes {
  const others = (takeover?.news ?? []).filter(({ item }) => item !== news.item);
  return changed(takeover, { news: [...others, news] });
}

/** The party wrote to who took over. */
export function partyWrote(
  { takeover }: ConversationState,
  { personal }: Extract<EngineEvent, { kind: 'input-received' }>,
): Changes {
  if (!takeover) return {};
  const unread = [takeover.unread, personal?.text].filter((one) => one !== undefined).join('\n');
  return { takeover: { ...takeover, used: true, unread } };
}
