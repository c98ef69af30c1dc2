import { AppError } from '../../dialogs/app-error.js';
import type { Right } from './right.js';

/** Who asks the API for something. */
export interface Actor {
  readonly rights: ReadonlySet<Right>;
  /** Who is signed in. Whoever runs the installation is nobody by name: they say whose name it is. */
  readonly person?: { readonly name: string; readonly accountId: string; readonly secret: string };
}

/** Throws `not-yours` for what a role does not allow. */
export function refuseUnlessMay({ rights }: Actor, right: Right): void {
  if (!rights.has(right))
    throw new AppError('not-yours', 'Your role does not allow this. Ask who looks after accounts.');
}
