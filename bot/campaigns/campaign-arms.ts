import { AppError } from '../../dialogs/app-error.js';
import type { Arm, CampaignWish } from '../../dialogs/campaigns/campaign-plan.js';
import type { ScriptLibrary } from '../../dialogs/script/library.js';
import type { Script } from '../../dialogs/script/script.js';
import { refuseWithdrawn } from '../scripts/refuse-withdrawn.js';

/** The scripts that a campaign means: those named, or else the latest of each stage. Throws an AppError when one will not do. */
export function armsOf(
  { party, filter, scripts: named }: Pick<CampaignWish, 'party' | 'filter' | 'scripts'>,
  scripts: ScriptLibrary,
): readonly Arm[] {
  const arms = named ? named.map((name) => scriptCalled(name, scripts)) : usual(party, filter.stage, scripts);
  if (arms.length === 0) throw new AppError('script-unknown', `There is no script for a ${party} of these cases.`);
  refuseTwice(arms);
  for (const { id, placedBy, party: of } of arms) {
    if (of !== party)
      throw new AppError('script-does-not-fit', `The script ${id} is for a ${of}, and the campaign for a ${party}.`);
    if (placedBy === 'agent')
      throw new AppError('placed-by-agent', `The bot does not call this party (${party}); a person does.`);
  }
  return arms.map(({ id: script, version }) => ({ script, version }));
}

/** Compared with itself, a script tells nothing; its latest version may have been named by its number as well. */
function refuseTwice(arms: readonly Script[]): void {
  const names = arms.map(({ id, version }) => `${id}.v${version}`);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice) throw new AppError('script-twice', `The script ${twice} is named twice. Name each that is compared once.`);
}

function scriptCalled(name: string, scripts: ScriptLibrary): Script {
  const [, id = name, version] = /^(.*)\.v(\d+)$/u.exec(name) ?? [];
  const script = version === undefined ? scripts.latest(id) : scripts.get(id, Number(version));
  if (!script) throw new AppError('script-unknown', `There is no script ${name}.`);
  refuseWithdrawn(script, scripts);
  return script;
}

/** One for each stage, as somebody would be contacted who is contacted alone. */
function usual(party: string, stage: string | undefined, scripts: ScriptLibrary): readonly Script[] {
  const ids = new Map<string, string>();
  for (const one of scripts.all()) {
    const wanted = one.party === party && (stage === undefined || one.stage === 'any' || one.stage === stage);
    if (wanted && !ids.has(one.stage)) ids.set(one.stage, one.id);
  }
  return [...ids.values()].flatMap((id) => scripts.latest(id) ?? []);
}
