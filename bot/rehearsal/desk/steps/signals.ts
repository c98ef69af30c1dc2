import { z } from 'zod';
import type { Dossier } from '../../../../dialogs/casework/dossier.js';
import { guideIds } from '../../../../dialogs/casework/education/guide.js';
import { flagActions, flagVerdicts } from '../../../../dialogs/casework/flags/flag.js';
import { isOpen } from '../../../../dialogs/casework/flags/open-flags.js';
import { openTasks } from '../../../../dialogs/casework/tasks/open-tasks.js';
import { taskEnds } from '../../../../dialogs/casework/tasks/task.js';
import { flagCodes } from '../../../../dialogs/red-flag.js';
import { who } from '../../../api/who.js';

import { by, type DeskStep, party, step, words } from '../step.js';

/** Red flags, tasks and guides. */
export const signalSteps = {
  'set flag': step(
    'A red flag that no rule may find.',
    {
      party,
      flag: z.enum(flagCodes).describe('RF-17, RF-18 or RF-31.'),
      words: words.describe('What was heard or seen.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'flags', body }),
  ),
  'plan flag': step(
    'What is done about a red flag.',
    {
      party,
      flag: z.enum(flagCodes).describe('Which, like RF-23.'),
      action: z.enum(flagActions).describe('What is done next.'),
      owner: who.describe('Who does it.'),
      due: z.iso.date().describe('Until which day.'),
      by,
    },
    ({ party: _, flag, ...body }, dossier) => ({ path: `flags/${openFlag(flag, dossier)}/plan`, body }),
  ),
  'close flag': step(
    'What became of a red flag.',
    {
      party,
      flag: z.enum(flagCodes).describe('Which, like RF-23.'),
      verdict: z.enum(flagVerdicts).describe('Whether the signal was right.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, flag, ...body }, dossier) => ({ path: `flags/${openFlag(flag, dossier)}/close`, body }),
  ),
  'close task': step(
    'A task is done.',
    {
      party,
      task: z.string().describe('What it asks for, like `check-number`.'),
      how: z.enum(taskEnds).describe('How it ended.'),
      note: words.optional().describe('Anything else.'),
      by,
    },
    ({ party: _, task, ...body }, dossier) => ({
      path: `tasks/${openTasks(dossier).find(({ kind }) => kind === task)?.id ?? task}/close`,
      body,
    }),
  ),
  'give lesson': step(
    'A guide is sent.',
    {
      party,
      guide: z.enum(guideIds).describe('Which guide.'),
      over: z
        .array(z.enum(['sms', 'email']))
        .min(1)
        .describe('By which ways.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'education', body }),
  ),
} as const satisfies Readonly<Record<string, DeskStep>>;

/** The flag with this code that waits for a person, else the last one, for the API to say who was faster; the code where there is none. */
function openFlag(code: string, { flags }: Dossier): string {
  const ofCode = Object.values(flags).filter(({ flag }) => flag === code);
  return (ofCode.findLast(isOpen) ?? ofCode.at(-1))?.id ?? code;
}
