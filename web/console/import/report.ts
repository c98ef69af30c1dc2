import type { GivenBy } from '../../../bot/api/asking.js';

/** What came of an import, or would come of it. */
export type Report = GivenBy<'POST', '/api/cases'>;
