import { z } from 'zod';
import { causeCodes } from '../../dialogs/casework/causes/cause.js';

/** A cause as it is written; whether a desk has one of that number, the desk tells. */
export const causeSchema = z.union([z.enum(causeCodes), z.templateLiteral(['H', z.int().min(1).max(99)])]);
