/** The id of a review in the whole installation. */
export function globalReviewId(conversationId: string, reviewId: string): string {
  return `${conversationId}~${reviewId}`;
}

/** The parts of a global review id; undefined when it is none. */
export function readReviewId(id: string): { readonly conversationId: string; readonly reviewId: string } | undefined {
  const [conversationId, reviewId, ...rest] = id.split('~');
  return conversationId && reviewId && rest.length === 0 ? { conversationId, reviewId } : undefined;
}
