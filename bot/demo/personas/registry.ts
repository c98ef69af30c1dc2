import { cooperative } from './cooperative.js';
import { evasive } from './evasive.js';
import { hardship } from './hardship.js';
import type { Persona } from './persona.js';
import { vague } from './vague.js';
import { wrongPerson } from './wrong-person.js';

/** Every persona by the name under which the handset page offers it. */
export const personas = {
  cooperative,
  vague,
  evasive,
  'wrong-person': wrongPerson,
  hardship,
} as const satisfies Readonly<Record<string, Persona>>;

/** The name of a persona. */
export type PersonaName = keyof typeof personas;
