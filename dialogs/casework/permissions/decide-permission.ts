import type { Handler } from '../handler.js';
import type { PermissionCommands } from './permission.js';

/** Keeping what a party said of whom we may ask about them; what was said before changes nothing. */
export const permissionHandlers: { readonly [K in keyof PermissionCommands]: Handler<K> } = {
  'hear-permission': (turn, { scope, given, toldIn, saidAt, wording }) => {
    const known = turn.dossier.permissions[scope];
    const isOld = known !== undefined && Date.parse(saidAt) < Date.parse(known.saidAt);
    const isSame = known?.toldIn === toldIn && known.given === given;
    if (!isOld && !isSame)
      turn.record({ kind: 'permission-told', data: { scope, given, toldIn, saidAt }, personal: { wording } });
    return undefined;
  },
};
