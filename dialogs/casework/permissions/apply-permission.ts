import type { Applier } from '../applier.js';
import type { PermissionEvents } from './permission.js';

/** What permissions' events change. */
export const permissionAppliers: { readonly [K in keyof PermissionEvents]: Applier<K> } = {
  'permission-told': ({ permissions }, { data: { scope, ...told }, personal }) => ({
    permissions: { ...permissions, [scope]: { ...told, ...personal } },
  }),
};
