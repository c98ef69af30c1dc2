import { AppError } from '../../../dialogs/app-error.js';
import type { Answer } from '../answer.js';
import type { ApiParts } from '../api-parts.js';

/** Throws `body-wrong` for what is not sent as JSON: another site’s form cannot, and so signs nobody in as somebody else. */
export function refuseForm(contentType: string): void {
  if (!contentType.startsWith('application/json'))
    throw new AppError('body-wrong', 'Send JSON, with the content type application/json.');
}

/** Signs an account in, and tells what its pages need. */
export async function beginSession(
  accountId: string,
  { sessions }: Pick<ApiParts, 'sessions'>,
): Promise<Answer<{ readonly csrf: string }>> {
  const { secret, session } = await sessions.begin(accountId);
  return { status: 200, body: { csrf: session.csrf }, session: secret };
}
