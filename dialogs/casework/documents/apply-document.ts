import type { Applier } from '../applier.js';
import type { Document, DocumentEvents, Documents } from './document.js';

/** What documents' events change. */
export const documentAppliers: { readonly [K in keyof DocumentEvents]: Applier<K> } = {
  'media-came': () => ({}),
  'media-missed': () => ({}),
  'file-refused': () => ({}),
  'document-came': ({ documents }, { at, data: { documentId: id, ...data }, personal }) => ({
    documents: { ...documents, [id]: { id, ...data, ...personal, at, looked: [] } },
  }),
  'document-sorted': ({ documents }, { data }) => ({
    documents: changed(documents, data.documentId, () => ({ for: data.for })),
  }),
  'document-looked-at': ({ documents }, { at, data: { documentId, by } }) => ({
    documents: changed(documents, documentId, ({ looked }) => ({ looked: [...looked, { by, at }] })),
  }),
  'document-decided': ({ documents }, { at, data: { documentId, ...decision }, personal }) => ({
    documents: changed(documents, documentId, () => ({ decided: { ...decision, ...personal, at } })),
  }),
};

function changed(documents: Documents, id: string, change: (document: Document) => Partial<Document>): Documents {
  const document = documents[id];
  return document ? { ...documents, [id]: { ...document, ...change(document) } } : documents;
}
