import type { Applier } from '../applier.js';
import type { UploadEvents, UploadLink, UploadLinks } from './upload.js';

/** What upload links' events change. */
export const uploadAppliers: { readonly [K in keyof UploadEvents]: Applier<K> } = {
  'upload-link-made': ({ uploadLinks }, { at, data: { linkId: id, ...data } }) => ({
    uploadLinks: { ...uploadLinks, [id]: { id, ...data, at, tries: 0, sessions: [] } },
  }),
  'upload-link-revoked': ({ uploadLinks }, { at, data: { linkId, by } }) => ({
    uploadLinks: changed(uploadLinks, linkId, () => ({ revoked: { by, at } })),
  }),
  'upload-identity-passed': ({ uploadLinks }, { at, data: { linkId, session } }) => ({
    uploadLinks: changed(uploadLinks, linkId, ({ sessions }) => ({
      tries: 0,
      sessions: [...sessions, { token: session, at }],
    })),
  }),
  'upload-identity-failed': ({ uploadLinks }, { data: { linkId, tries } }) => ({
    uploadLinks: changed(uploadLinks, linkId, () => ({ tries })),
  }),
};

function changed(links: UploadLinks, id: string, change: (link: UploadLink) => Partial<UploadLink>): UploadLinks {
  const link = links[id];
  return link ? { ...links, [id]: { ...link, ...change(link) } } : links;
}
