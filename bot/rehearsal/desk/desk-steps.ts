import { callSteps } from './steps/calls.js';
import { factSteps } from './steps/facts.js';
import { paperSteps } from './steps/papers.js';
import { signalSteps } from './steps/signals.js';

/** Everything that a person may do in a transcript, in the words of the house. Each is a request as the pages send it. */
export const deskSteps = { ...callSteps, ...paperSteps, ...factSteps, ...signalSteps } as const;

/** The name of a step. */
export type DeskStepName = keyof typeof deskSteps;
