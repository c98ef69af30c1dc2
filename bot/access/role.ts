import { type Right, rights } from './right.js';

const agent = [
  'self',
  'cases',
  'queue',
  'reveal',
  'listen',
  'casework',
  'evidence',
] as const satisfies readonly Right[];

/** What each role may do. Who has several may do what any of them may. Source: policies.md §5, "Roles". */
const rightsOf = {
  agent,
  reviewer: [...agent, 'approve', 'insights', 'scripts', 'publish', 'quality-results', 'training'],
  ops: ['self', 'cases', 'import', 'campaigns', 'operate', 'insights', 'scripts', 'publish'],
  quality: ['self', 'cases', 'listen', 'insights', 'scripts', 'quality', 'quality-results', 'training'],
  compliance: [
    'self',
    'cases',
    'reveal',
    'listen',
    'evidence',
    'export',
    'insights',
    'scripts',
    'publish',
    'quality',
    'quality-results',
    'audit',
  ],
  /** Looks after people and their accounts, and sees nobody’s case. */
  admin: ['self', 'accounts', 'audit'],
} as const satisfies Readonly<Record<string, readonly Right[]>>;

/** What somebody is at the bank. */
export type Role = keyof typeof rightsOf;

export const roles = Object.keys(rightsOf) as readonly Role[];

/** The rights of these roles together. */
export function rightsIn(held: readonly Role[]): ReadonlySet<Right> {
  return new Set(held.flatMap((role) => rightsOf[role]));
}

/** For who runs the installation, and brings its token. */
export const everyRight: ReadonlySet<Right> = new Set(Object.keys(rights) as Right[]);
