import type { Store } from '../../data/store.js';
import type { Clock } from '../../dialogs/clock.js';
import { alertDays, alertsIn } from '../../dialogs/insights/alerts.js';
import type { CellFilter } from '../../dialogs/insights/cell-counts.js';
import { definitions } from '../../dialogs/insights/definitions.js';
import { reportOf } from '../../dialogs/insights/report.js';
import { deskDay } from '../../dialogs/policy/business-time.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { AlertsView, InsightsView } from '../api/insights-answer.js';
import type { RuleBook } from '../casework/flags/rule-book.js';
import type { InsightCounter } from './insight-counter.js';
import { cellsWith } from './kept-counts.js';

/** What reading insights works with. */
export interface ReadInsightsParts {
  readonly store: Pick<Store, 'records'>;
  readonly scripts: ScriptLibrary;
  readonly clock: Clock;
  readonly insights: Pick<InsightCounter, 'settled'>;
}

const dayMs = 86_400_000;
/** Days that are looked at unless told. */
const usualDays = 28;
/** Days before those of the alerts in which an earlier version of a script may have run. */
const daysBefore = 60;

/** The days that are asked for: the last four weeks, unless told. East of everybody it may be tomorrow already. */
export function spanOf(wish: Partial<Pick<CellFilter, 'from' | 'to'>>, now: number): Pick<CellFilter, 'from' | 'to'> {
  const to = wish.to ?? deskDay(new Date(now).toISOString(), 'cn');
  return { from: wish.from ?? daysEarlier(to, usualDays - 1), to };
}

/** What conversations tell, with definitions and the words of questions. */
export async function readInsights(filter: CellFilter, parts: ReadInsightsParts): Promise<InsightsView> {
  const { store, scripts, insights } = parts;
  await insights.settled();
  const named = namesIn(scripts);
  const report = reportOf(await cellsWith(store.records, filter), (question) => named.questionOf(question)?.type);
  return {
    from: filter.from,
    to: filter.to,
    scripts: scriptsIn(scripts),
    ...report,
    figures: report.figures.map((figure) => {
      const { counted: _, ...definition } = definitions[figure.id];
      return { ...figure, ...definition };
    }),
    questions: report.questions.map((row) => {
      const { goal, type } = named.questionOf(row) ?? {};
      return { ...row, goal, type };
    }),
    hangUps: report.hangUps.map((row) => ({ ...row, goal: named.goalOf(row.script, row.step) })),
  };
}

/** What ops have to look at now. */
export async function readAlerts({
  rules,
  ...parts
}: ReadInsightsParts & { readonly rules: RuleBook }): Promise<AlertsView> {
  const { store, scripts, clock, insights } = parts;
  await insights.settled();
  const { to } = spanOf({}, clock.now());
  const from = daysEarlier(to, alertDays - 1);
  const cells = await cellsWith(store.records, { from: daysEarlier(from, daysBefore), to });
  const [now, before] = [cells.filter(({ cell }) => cell.day >= from), cells.filter(({ cell }) => cell.day < from)];
  const named = namesIn(scripts);
  const shadowed = Object.values(await rules.records()).filter(({ shadow }) => shadow);
  return {
    from,
    to,
    alerts: [
      ...alertsIn(now, before).map((alert) => {
        if ('questionId' in alert) return { ...alert, goal: named.questionOf(alert)?.goal };
        return 'step' in alert ? { ...alert, goal: named.goalOf(alert.script, alert.step) } : alert;
      }),
      ...shadowed.map(({ flag, upheld, rejected }) => ({ kind: 'rule-shadowed' as const, flag, upheld, rejected })),
    ],
  };
}

function daysEarlier(day: string, days: number): string {
  return new Date(Date.parse(day) - days * dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The words of questions; of a step, as the latest version has it. */
function namesIn(scripts: ScriptLibrary) {
  const questionOf = ({ script, version, questionId }: { script: string; version: number; questionId: string }) =>
    scripts.get(script, version)?.questions.find(({ id }) => id === questionId);
  const goalOf = (script: string, step: string) =>
    scripts.latest(script)?.questions.find(({ id }) => id === step)?.goal;
  return { questionOf, goalOf };
}

/** The scripts that the bot speaks by. */
function scriptsIn(scripts: ScriptLibrary): InsightsView['scripts'] {
  const spoken = scripts.all().filter(({ placedBy }) => placedBy !== 'agent');
  return [...new Set(spoken.map(({ id }) => id))].flatMap((id) => {
    const versions = spoken.filter((one) => one.id === id).map(({ version }) => version);
    const title = scripts.latest(id)?.title;
    return title ? [{ id, title, versions }] : [];
  });
}
