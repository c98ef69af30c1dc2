import type { ApiRoute } from './api-route.js';
import { campaignRoutes } from './campaigns.js';
import { caseworkRoutes } from './casework/mount-casework.js';
import { contactRefusalRoutes } from './contact-refusals.js';
import { startSchema, supplementSchema } from './conversations.js';
import { numberRoutes } from './numbers.js';
import { pageWords } from './page-of.js';
import { claimSchema, resolveSchema } from './reviews.js';
import { stopRoutes } from './stops.js';

/** Every route under /api, as mounted; a test holds this list against the server. */
export const apiRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/conversations',
    does: 'Contacts a party now, if the policy allows. An open conversation with them gets a further attempt.',
    body: startSchema,
    answers: '201 and `{ "id" }`; 409 with the reason in words when the policy refuses',
  },
  {
    method: 'GET',
    path: '/api/conversations',
    does: 'Lists conversations, a page at a time: those of one case or number the newest first, all of them by id.',
    query: { caseId: 'Only those about this case.', number: 'Only those with this number (E.164).', ...pageWords },
    answers: '200 and `{ "conversations", "next"? }`; without `next` it was the last page',
  },
  {
    method: 'GET',
    path: '/api/conversations/:id',
    does: 'One conversation: what stands open, answers, reviews, supplements, timers and the end of its log.',
    answers: '200 and the conversation',
  },
  {
    method: 'POST',
    path: '/api/conversations/:id/supplements',
    does: 'Notes that a document came, or will not do.',
    body: supplementSchema,
    answers: '200 and the conversation',
  },
  ...contactRefusalRoutes,
  ...numberRoutes,
  {
    method: 'GET',
    path: '/api/reviews',
    does: 'The agents’ queue, the most urgent first. Names are initials, and what is on file is covered, until a review is claimed.',
    answers: '200 and a list of conversations with their open reviews',
  },
  {
    method: 'POST',
    path: '/api/reviews/:id/claim',
    does: 'Takes a review. The first who claims it has it.',
    body: claimSchema,
    answers: '200 and the review; 409 when somebody else has it',
  },
  {
    method: 'POST',
    path: '/api/reviews/:id/resolve',
    does: 'Decides a review.',
    body: resolveSchema,
    answers: '200 and the conversation; 409 when it is decided or another’s',
  },
  {
    method: 'GET',
    path: '/api/cases',
    does: 'Lists the cases and their parties by id, a page at a time, without what is on file.',
    query: { begins: 'Only those whose id begins so.', ...pageWords },
    answers: '200 and `{ "cases", "next"? }`; without `next` it was the last page',
  },
  {
    method: 'POST',
    path: '/api/cases',
    does: 'Stores cases: JSON, or CSV with a content type that says so. See [cases](cases.md) for the fields.',
    answers: '200 and how many were stored, unchanged and faulty; 400 when nothing could be stored',
  },
  {
    method: 'GET',
    path: '/api/export',
    does: 'How every field stands, with where it came from.',
    query: { caseId: 'Only those of this case; of all cases unless told.' },
    answers: '200 and a list of fields, sent case by case; a connection that ends before its `]` is no whole list',
  },
  ...campaignRoutes,
  ...stopRoutes,
  ...caseworkRoutes,
];
