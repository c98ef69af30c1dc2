import type { Applier } from '../applier.js';
import type { NoticeEvents } from './notice.js';

/** What notices' events change. */
export const noticeAppliers: { readonly [K in keyof NoticeEvents]: Applier<K> } = {
  'notice-decided': ({ notices }, { at, data: { noticeId: id, ...data } }) => ({
    notices: { ...notices, [id]: { id, ...data, status: 'waiting', at } },
  }),
  'notice-ended': ({ notices }, { data: { noticeId, status } }) => {
    const notice = notices[noticeId];
    return notice ? { notices: { ...notices, [noticeId]: { ...notice, status } } } : {};
  },
};
