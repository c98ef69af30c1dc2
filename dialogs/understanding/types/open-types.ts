import type { AnswerType } from '../../vocabulary.js';

/** Types for which nearly any words are an answer, so that a wish in them outweighs what is left. */
export const openTypes: ReadonlySet<AnswerType> = new Set(['organization', 'role', 'address', 'contact', 'text']);
