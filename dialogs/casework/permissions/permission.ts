import type { authorisationScopes } from '../../case.js';
import type { Personal } from '../../fact.js';

/** Whom a party may allow us to ask about them. */
export type PermissionScope = (typeof authorisationScopes)[number];

/** What a party last said when they were asked whether somebody may be asked about them. */
export interface ToldPermission {
  readonly given: boolean;
  /** The conversation and the question. */
  readonly toldIn: string;
  /** ISO 8601, UTC: when it was said. */
  readonly saidAt: string;
  /** What they were asked; absent once erased. */
  readonly wording?: string;
}

/** What a party said, by whom it is about. */
export type ToldPermissions = Readonly<Partial<Record<PermissionScope, ToldPermission>>>;

/** What happens to permissions. */
export interface PermissionEvents {
  'permission-told': Personal<
    { scope: PermissionScope; given: boolean; toldIn: string; saidAt: string },
    { wording: string }
  >;
}

/** What is told of permissions. */
export interface PermissionCommands {
  'hear-permission': {
    readonly scope: PermissionScope;
    readonly given: boolean;
    readonly toldIn: string;
    readonly saidAt: string;
    readonly wording: string;
  };
}
