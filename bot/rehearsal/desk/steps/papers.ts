import { z } from 'zod';
import { handedOver } from '../../../../dialogs/casework/documents/document.js';
import type { Dossier } from '../../../../dialogs/casework/dossier.js';
import { documentStatuses, documentTypes } from '../../../../dialogs/casework/steps/step.js';
import { rejectReasons } from '../../../../dialogs/vocabulary.js';

import { by, conversationId, type DeskStep, party, step, words } from '../step.js';

/** Papers that were seen or came. */
export const paperSteps = {
  'see document': step(
    'Step 1 of the check: a paper that somebody looked at.',
    {
      party,
      type: z.enum(documentTypes).describe('Which paper.'),
      status: z.enum(documentStatuses).describe('How it stands.'),
      period: z.string().optional().describe('The time that it speaks of: 2026-01, or 2025.'),
      employerName: words.optional().describe('The employer that it names.'),
      by,
    },
    ({ party: _, ...body }) => ({ path: 'steps/documents', body }),
  ),
  'bring paper': step(
    'A paper that the conversation has asked for comes in by a person.',
    {
      party,
      item: z.string().describe('What was asked for, as the script names it.'),
      handedOver: z.enum(handedOver).default('branch').describe('How it reached them.'),
      by,
    },
    ({ item, handedOver: way, by }, { documents }) => {
      const query = new URLSearchParams({ by, item, handedOver: way, conversationId });
      return { path: `documents?${query}`, body: paper(Object.keys(documents).length) };
    },
  ),
  'accept paper': step('The paper that came last will do.', { party, by }, ({ by }, dossier) => ({
    path: `documents/${lastPaper(dossier)}/accept`,
    body: { by },
  })),
  'reject paper': step(
    'The paper that came last will not do; the party is told why.',
    {
      party,
      reason: z.enum(rejectReasons).describe('Why.'),
      words: words.max(100).optional().describe('With `other`: what the party reads as the reason.'),
      by,
    },
    ({ party: _, ...body }, dossier) => ({ path: `documents/${lastPaper(dossier)}/reject`, body }),
  ),
} as const satisfies Readonly<Record<string, DeskStep>>;

function lastPaper({ documents }: Dossier): string {
  const last = Object.keys(documents).at(-1);
  if (last === undefined) throw new Error('No paper came: write `bring paper` before, with nothing in its way.');
  return last;
}

/** A page of which no two are the same: the same file twice is kept once. */
function paper(count: number): Buffer {
  return Buffer.from(`%PDF-1.4\n% paper ${count}\n%%EOF\n`);
}
