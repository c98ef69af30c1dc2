import { demoCases } from '../../../bot/demo/demo-cases.js';
import { personas } from '../../../bot/demo/personas/registry.js';
import { understand } from '../../../dialogs/understanding/understand.js';
import type { AnswerType } from '../../../dialogs/vocabulary.js';
import { answerTypes, locales } from '../../../dialogs/vocabulary.js';
import { playPersona } from './play-persona.js';

const partyIds = demoCases.flatMap(({ parties }) => parties.map(({ id }) => id));
const everywhere = partyIds.flatMap((id) => [[id, 'sms'] as const, [id, 'voice'] as const]);

describe('cooperative', () => {
  it.each(everywhere)('%s by %s leaves nothing in doubt', (id, channel) => {
    const { outcome, answers, reviews } = playPersona(id, 'cooperative', channel);
    expect(Object.entries(answers).filter(([, answer]) => answer.status !== 'clear')).toEqual([]);
    expect({ outcome, reviews }).toEqual({ outcome: 'verified', reviews: {} });
  });
});

describe('vague', () => {
  it.each(everywhere)('%s by %s never gets a delicate answer accepted', (id, channel) => {
    const { answers, reviews, held, open } = playPersona(id, 'vague', channel);
    const doubtful = Object.entries(answers).filter(([, answer]) => answer.status !== 'clear');
    expect(doubtful.length).toBeGreaterThan(2);
    expect(doubtful.every(([, answer]) => answer.status === 'doubtful')).toBe(true);
    expect(Object.values(reviews).length).toBeGreaterThanOrEqual(doubtful.length);
    expect({ held, open }).toEqual({ held: [], open: undefined });
  });
});

describe('evasive', () => {
  it.each(everywhere)('%s by %s answers when asked again', (id, channel) => {
    const answers = Object.values(playPersona(id, 'evasive', channel).answers);
    const evaded = answers.filter(({ sayings }) => sayings[0]?.clarity === 'evasive');
    const askedAgain = answers.filter(({ sayings }) => sayings.length > 1);
    expect(evaded.length).toBeGreaterThan(0);
    expect(askedAgain.filter(({ status }) => status !== 'clear')).toEqual([]);
  });
});

describe('wrong person', () => {
  it.each(everywhere)('%s by %s ends before anything is told', (id, channel) => {
    const { outcome, answers } = playPersona(id, 'wrong-person', channel);
    expect({ outcome, answers }).toEqual({ outcome: 'wrong-number', answers: {} });
  });
});

describe('hardship', () => {
  it.each(everywhere)('%s by %s is handed to a person who helps', (id, channel) => {
    expect(playPersona(id, 'hardship', channel).outcome).toBe('hardship');
  });
});

describe('a question that no demo knows', () => {
  const [file] = demoCases;
  const choices = [
    { id: 'one', label: 'red', key: '1', synonyms: [] },
    { id: 'two', label: 'green', key: '2', synonyms: [] },
  ];
  const cases = locales.flatMap((locale) => answerTypes.map((type) => [type, locale] as const));

  it.each(cases)('of type %s in %s is answered clearly', (type: AnswerType, locale) => {
    const party = file?.parties[0];
    if (!party) throw new Error('there is a demo party');
    const view = { conversationId: 'c1', locale, market: 'us', channel: 'sms', party } as const;
    const offered = type === 'choice' || type === 'multi-choice' ? { choices } : {};
    const act = personas.cooperative({ ...view, open: { kind: 'question', questionId: 'Z1', type, ...offered } }, 0);
    const text = act.kind === 'words' ? act.words : '';
    const verdict = understand({ locale, type, text, now: '2026-03-03T10:00:00', ...offered });
    expect(verdict).toMatchObject({ clarity: 'clear' });
  });
});
