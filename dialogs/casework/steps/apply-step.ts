import type { Applier } from '../applier.js';
import type { SeenDocument, StepEvents } from './step.js';

/** What the steps' events change. */
export const stepAppliers: { readonly [K in keyof StepEvents]: Applier<K> } = {
  'document-seen': ({ steps }, { at, data: { documentId: id, ...data }, personal }) => {
    const seen: SeenDocument = { id, ...data, ...personal, at };
    const isNew = steps.documents.every((one) => one.id !== id);
    const documents = isNew ? [...steps.documents, seen] : steps.documents.map((one) => (one.id === id ? seen : one));
    return { steps: { ...steps, documents } };
  },
  'employer-confirmed': ({ steps }, { data: { checkId: id, ...data }, personal }) => ({
    steps: { ...steps, employerChecks: [...steps.employerChecks, { id, ...data, ...personal }] },
  }),
  'case-approved': ({ steps }, { at, data: { by } }) => ({ steps: { ...steps, approval: { by, at } } }),
  'approval-overtaken': ({ steps }, { at, data: { because } }) => ({
    steps: { ...steps, ...(steps.approval && { approval: { ...steps.approval, overtaken: { at, because } } }) },
  }),
};
