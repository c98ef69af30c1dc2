import { lessonsOfConversation } from '../../../dialogs/casework/education/lessons-of-conversation.js';
import type { Clock } from '../../../dialogs/clock.js';
import { unknownCase } from '../../../dialogs/engine/brief.js';
import type { ScriptLibrary } from '../../../dialogs/script/library.js';
import { lessonFor, type TeachParts } from './teach.js';

/**
 * Has a guide follow each conversation in which something had to be explained: the long form by e-mail, where it can be,
 * since the conversation has sent the short one. Each conversation is followed once.
 */
export async function teachAfterwards(
  caseId: string,
  parts: TeachParts & { readonly scripts: ScriptLibrary; readonly clock: Clock },
): Promise<void> {
  if (caseId === unknownCase) return;
  const { store, turns, desk, scripts, clock } = parts;
  for await (const id of store.conversationIds({ caseId })) {
    const state = await turns.state(id);
    const script = state && scripts.get(state.script.id, state.script.version);
    if (!script) continue;
    const { partyId } = state.brief;
    const { lessons } = (await desk.dossier(caseId, partyId)).education;
    for (const { guide, questionIds } of lessonsOfConversation(state, script)) {
      if (lessons.some((lesson) => lesson.conversationId === id && lesson.guide === guide)) continue;
      const key = `lesson:${id}:${guide}`;
      const conversation = { id, questionIds };
      const wish = { caseId, partyId, guide, over: ['email'], because: 'conversation', conversation } as const;
      const at = new Date(clock.now()).toISOString();
      await desk.take(caseId, partyId, {
        kind: 'give-lesson',
        ...(await lessonFor(wish, parts)),
        key,
        at,
        by: 'ringback',
      });
    }
  }
}
