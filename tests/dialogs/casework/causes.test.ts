import type { Party } from '../../../dialogs/case.js';
import type { PlacedCall } from '../../../dialogs/casework/calls/call.js';
import { type CauseCode, causeCodes } from '../../../dialogs/casework/causes/cause.js';
import type { CauseFacts, SaidOfEmployer } from '../../../dialogs/casework/causes/cause-facts.js';
import { causeView } from '../../../dialogs/casework/causes/cause-view.js';
import { decideCasework } from '../../../dialogs/casework/decide.js';
import { usualRules } from '../../../dialogs/casework/desk-rules.js';
import { type Dossier, emptyDossier } from '../../../dialogs/casework/dossier.js';
import { employerSchema } from '../../../dialogs/casework/employer.js';
import { deskCase, harbourTools } from '../../bot/casework/desk-case.js';

const file = deskCase();
const [dana, harbour] = file.parties as [Party, Party];
const at = '2026-03-02T15:00:00Z';

function said(words: string, changes: Partial<SaidOfEmployer> = {}): SaidOfEmployer {
  return { conversationId: 'k1', questionId: 'A2', at, said: words, codes: [], stands: 'differs', ...changes };
}

function placed(changes: Partial<PlacedCall>): PlacedCall {
  const call = { id: 'c1', pointId: 'landline-1', checkId: 'x', by: 'amy', at, over: 'desk', number: '+12125550161' };
  return { ...(call as PlacedCall), legs: {}, answers: [], ...changes };
}

function withCalls(...calls: readonly PlacedCall[]): Dossier {
  const empty = emptyDossier(file.id, harbour.id);
  return { ...empty, calls: { ...empty.calls, placed: calls } };
}

function facts(changes: Partial<CauseFacts> = {}): CauseFacts {
  const dossier = emptyDossier(file.id, dana.id);
  // A number that is far from the one in the directory: no slip of a finger.
  const far = { ...harbour, contactPoints: [{ kind: 'landline' as const, value: '+12125550119', consents: [] }] };
  const asked = [{ party: far, dossier: withCalls() }];
  return {
    party: dana,
    dossier,
    asked,
    said: [],
    changed: [],
    employers: [harbourTools],
    rules: usualRules,
    at,
    ...changes,
  };
}

const known = employerSchema.parse({
  id: 'one',
  name: 'Harbour Tools Inc.',
  aliases: ['Marlin Hardware'],
  formerNames: ['Quayside Metalworks'],
  departments: [{ name: '数字科技部', formerNames: ['信息部'] }],
});

/** What is found, and the only cause that it speaks for. */
const table: readonly (readonly [string, CauseCode, string, Partial<CauseFacts>])[] = [
  [
    'a number of last year',
    'W1',
    'stale-number',
    {
      asked: [
        {
          party: {
            ...harbour,
            contactPoints: [{ kind: 'landline', value: '+12125550119', asOf: '2025-01-05', consents: [] }],
          },
          dossier: withCalls(),
        },
      ],
    },
  ],
  ['a former name', 'W2', 'former-name', { employers: [known], said: [said('Quayside Metalworks')] }],
  ['a renamed department', 'W2', 'department', { employers: [known], said: [said('数字科技部')] }],
  [
    'two digits that changed places',
    'W3',
    'a-slip-from-known-number',
    { asked: [{ party: slipped('+12125550106'), dossier: withCalls() }] },
  ],
  [
    'a misdialled call',
    'W4',
    'misdialled',
    {
      asked: [
        {
          ...facts().asked[0],
          dossier: withCalls(placed({ dialled: { number: '+1', agrees: false, source: 'provider' } })),
        },
      ] as CauseFacts['asked'],
    },
  ],
  ['an alias', 'W8', 'known-alias', { employers: [known], said: [said('Marlin Hardware')] }],
  [
    'the agency that pays',
    'W8',
    'payroll-name',
    {
      party: { ...dana, onFile: { ...dana.onFile, payrollName: 'Tidewater Staffing' } },
      said: [said('Tidewater Staffing')],
    },
  ],
  ['a change since the application', 'W9', 'told-of-a-change', { changed: ['k1'] }],
  ['a refusal for privacy', 'W6', 'refused', { said: [said('这个我不想在电话里说', { stands: 'refused' })] }],
  ['any other refusal', 'W7', 'refused', { said: [said('I would rather not say', { stands: 'refused' })] }],
];

function slipped(value: string): Party {
  return { ...harbour, contactPoints: [{ kind: 'landline', value, consents: [] }] };
}

describe('what speaks for a cause', () => {
  it.each(table)('R-ERR-2 R-ERR-W7 %s speaks for %s (%s)', (_, cause, code, changes) => {
    const found = causeView(facts(changes)).causes.filter(({ speaks }) => speaks.length > 0);
    expect(found.map((one) => [one.cause, one.speaks.map((what) => what.code)])).toEqual([[cause, [code]]]);
  });

  it('R-ERR-2 lists every cause, our own records first and a suspicion last, and speaks for none without a sign', () => {
    const { causes, open } = causeView(facts({ said: [said('Northgate Dental', { stands: 'other' })] }));
    expect(causes.map(({ cause }) => cause)).toEqual(['W1', 'W2', 'W3', 'W4', 'W8', 'W9', 'W6', 'W7', 'W5']);
    expect([...causes.map(({ cause }) => cause)].sort()).toEqual([...causeCodes]);
    expect(causes.flatMap(({ speaks }) => speaks)).toEqual([]);
    expect(open).toBe(false);
  });

  it('asks for a cause when the employer does not know the person, and again when that happens afterwards', () => {
    const unknown = withCalls(placed({ outcome: { outcome: 'not-known', by: 'amy', at } }));
    const asked = [{ party: harbour, dossier: unknown }];
    expect(causeView(facts({ asked })).open).toBe(true);
    const settled = (when: string): Dossier => ({
      ...emptyDossier(file.id, dana.id),
      causes: { chosen: { cause: 'W2', by: 'amy', at: when }, ruledOut: {} },
    });
    expect(causeView(facts({ asked, dossier: settled('2026-03-03T15:00:00Z') })).open).toBe(false);
    expect(causeView(facts({ asked, dossier: settled('2026-03-01T15:00:00Z') })).open).toBe(true);
  });

  it('R-ERR-1 asks for a cause when another company answers on the stored number', () => {
    const another = withCalls(placed({ outcome: { outcome: 'wrong-company', by: 'amy', at } }));
    expect(causeView(facts({ asked: [{ party: harbour, dossier: another }] }))).toMatchObject({
      open: true,
      questions: [{ because: 'another-company-answered', partyId: 'harbour', in: 'c1' }],
    });
    const answer = {
      questionId: 'E2',
      clarity: 'contradicts',
      codes: [],
      flags: ['RF-03'],
      said: 'Northgate',
      words: [],
    };
    const declined = placed({
      answers: [answer as PlacedCall['answers'][number]],
      outcome: { outcome: 'declined', by: 'amy', at },
    });
    expect(causeView(facts({ asked: [{ party: harbour, dossier: withCalls(declined) }] })).open).toBe(true);
  });

  it('lets a colleague’s and a friend’s number, and what a friend does not know, speak for nothing', () => {
    const contactPoints = [{ kind: 'mobile' as const, value: '+12125550161', asOf: '2025-01-05', consents: [] }];
    const misdialled = placed({ dialled: { number: '+1', agrees: false, source: 'provider' } });
    const unknown = placed({ id: 'c2', outcome: { outcome: 'not-known', by: 'amy', at } });
    const calls = withCalls(misdialled, unknown);
    const dossier = { ...calls, calls: { ...calls.calls, proposals: [{ at, callIds: ['c0'] }] } };
    for (const role of ['colleague', 'emergency-contact'] as const) {
      const { open, causes } = causeView(facts({ asked: [{ party: { ...harbour, role, contactPoints }, dossier }] }));
      expect([role, open, causes.flatMap(({ speaks }) => speaks)]).toEqual([role, false, []]);
    }
    const left = withCalls(placed({ outcome: { outcome: 'left', by: 'amy', at } }));
    const said = causeView(
      facts({ asked: [{ party: { ...harbour, role: 'colleague', contactPoints }, dossier: left }] }),
    );
    expect(said.questions.map(({ because }) => because)).toEqual(['no-longer-employed']);
    expect(said.causes.find(({ cause }) => cause === 'W9')?.speaks).toEqual([
      { code: 'colleague-says-left', detail: 'c1' },
    ]);
  });

  it('asks for none when it was a misdial, or when somebody who was out is reached on the same number', () => {
    const misdialled = placed({
      dialled: { number: '+12125550162', agrees: false, source: 'system-record' },
      outcome: { outcome: 'not-known', by: 'amy', at },
    });
    expect(causeView(facts({ asked: [{ party: harbour, dossier: withCalls(misdialled) }] })).open).toBe(false);
    const tried = placed({ outcome: { outcome: 'no-answer', by: 'amy', at } });
    const reached = placed({ id: 'c2', outcome: { outcome: 'confirmed', by: 'amy', at } });
    const proposing = (calls: Dossier): Dossier => ({
      ...calls,
      calls: { ...calls.calls, proposals: [{ at, callIds: ['c1'] }] },
    });
    const openAfter = (...calls: readonly PlacedCall[]) =>
      causeView(facts({ asked: [{ party: harbour, dossier: proposing(withCalls(...calls)) }] })).open;
    expect(openAfter(tried)).toBe(true);
    expect(openAfter(tried, reached)).toBe(false);
    expect(openAfter(tried, { ...reached, number: '+12125550160' })).toBe(true);
  });

  it('R-ERR-W5 is never set by the bot, and neither is any other cause', () => {
    const place = { file, party: dana };
    for (const cause of causeCodes) {
      const command = { kind: 'choose-cause', cause, key: cause, at, by: 'ringback' } as const;
      expect(decideCasework(place, emptyDossier(file.id, dana.id), command)).toMatchObject({
        events: [],
        refusal: { code: 'cause-by-people' },
      });
    }
  });
});
