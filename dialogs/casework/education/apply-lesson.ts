import type { Applier } from '../applier.js';
import type { LessonEvents } from './lesson.js';

/** What lessons' events change. */
export const lessonAppliers: { readonly [K in keyof LessonEvents]: Applier<K> } = {
  'lesson-given': ({ education }, { at, data: { lessonId: id, ...data } }) => ({
    education: { ...education, lessons: [...education.lessons, { id, ...data, at }] },
  }),
  'lesson-acknowledged': ({ education }, { at, data: { lessonId } }) => ({
    education: {
      ...education,
      lessons: education.lessons.map((lesson) => (lesson.id === lessonId ? { ...lesson, acknowledgedAt: at } : lesson)),
    },
  }),
  'gap-noted': ({ education }, { data }) => ({ education: { ...education, gaps: [...education.gaps, data] } }),
  'lesson-planned': ({ education }, { data: { guide, for: next } }) => ({
    education: { ...education, planned: { ...education.planned, [guide]: next } },
  }),
  'lessons-stopped': ({ education }, { data: { guide } }) => {
    const { [guide]: _, ...planned } = education.planned;
    return { education: { ...education, planned } };
  },
};
