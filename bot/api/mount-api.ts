import type { Server } from 'restify';
import type { ApiParts } from './api-parts.js';
import { mountCampaigns } from './campaigns.js';
import { mountCases } from './cases.js';
import { mountCasework } from './casework/mount-casework.js';
import { mountContactRefusals } from './contact-refusals.js';
import { mountConversations } from './conversations.js';
import { mountNumbers } from './numbers.js';
import { mountReviews } from './reviews.js';
import { mountStops } from './stops.js';

/** Everything under /api. */
export function mountApi(server: Server, parts: ApiParts): void {
  mountConversations(server, parts);
  mountContactRefusals(server, parts);
  mountNumbers(server, parts);
  mountReviews(server, parts);
  mountCases(server, parts);
  mountCampaigns(server, parts);
  mountStops(server, parts);
  mountCasework(server, parts);
}
