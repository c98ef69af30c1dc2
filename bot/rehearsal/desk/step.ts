import { z } from 'zod';
import type { Dossier } from '../../../dialogs/casework/dossier.js';
import { who } from '../../api/who.js';
import type { CallInStory } from './rehearsed-network.js';

/** One request to the API: a path below the party's, its body, and what the telephone network does once it is granted. */
export interface DeskRequest {
  readonly path: string;
  /** Sent as JSON; bytes as they are. */
  readonly body: object;
  readonly afterwards?: { readonly kind: 'ring'; readonly call: CallInStory } | { readonly kind: 'hang-up' };
}

/** What a person does about a case between two turns: how it is written, and what it asks of the API. */
export interface DeskStep {
  readonly schema: z.ZodObject;
  /** `dossier` is that of the party as it stands. */
  request(written: DeskStepWritten, dossier: Dossier): DeskRequest;
}

/** Who does something. */
export const by = who.describe('Who does it.');
/** Free words. */
export const words = z.string().trim().min(1).max(2_000);
/** Whose dossier it is about. */
export const party = z.string().min(1).default('borrower').describe('Whose, by the id of the party.');
/** A telephone number. */
export const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/u, 'a number in international form, like +14155550123');

/** The id of the conversation that is rehearsed beside the desk. */
export const conversationId = 'rehearsal';

/** The telephone on which those are rung who call from the pages; nobody's in any case. */
export const callersPhone = '+12125550199';

/** A step with its fields, and what it asks for once they are read. */
export function step<S extends z.ZodRawShape>(
  means: string,
  shape: S,
  ask: (one: z.output<z.ZodObject<S>>, dossier: Dossier) => DeskRequest,
): DeskStep {
  const schema = z.strictObject(shape).describe(means);
  return { schema, request: (written, dossier) => ask(schema.parse(written) as z.output<z.ZodObject<S>>, dossier) };
}

/** A step as it is written: beside its own fields, the party whose dossier it is about. */
export interface DeskStepWritten {
  readonly party: string;
}
