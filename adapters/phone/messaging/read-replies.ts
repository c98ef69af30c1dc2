import { childElements, parseTwiml, type TwimlElement, TwimlError, textOf } from '../twiml/parse-twiml.js';

/** A message that a webhook's answer asks for. */
export interface Reply {
  readonly to?: string;
  readonly body: string;
  readonly mediaUrls: readonly string[];
  readonly statusCallback?: string;
}

/** Reads a messaging webhook's answer: TwiML, or words as they are when it says `text/plain`. */
export function readReplies(
  answer: string,
  contentType: string,
  baseUrl: string,
): { readonly replies: readonly Reply[]; readonly redirect?: string } {
  if (answer.trim() === '') return { replies: [] };
  if (contentType.startsWith('text/plain')) return { replies: [{ body: answer, mediaUrls: [] }] };
  const replies: Reply[] = [];
  for (const verb of childElements(parseTwiml(answer))) {
    if (verb.name === 'Redirect') return { replies, redirect: new URL(textOf(verb), baseUrl).href };
    if (verb.name !== 'Message' && verb.name !== 'Sms')
      throw new TwimlError(`<${verb.name}> is not known in messaging.`);
    replies.push(toReply(verb, baseUrl));
  }
  return { replies };
}

function toReply(verb: TwimlElement, baseUrl: string): Reply {
  const parts = childElements(verb);
  const bodies = parts.filter((part) => part.name === 'Body');
  const callback = verb.attributes.statusCallback ?? verb.attributes.action;
  return {
    // A message keeps its line breaks, unlike words that are spoken.
    body: (bodies.length > 0 ? bodies : [verb]).map(plainText).join('\n'),
    mediaUrls: parts.filter((part) => part.name === 'Media').map((part) => new URL(textOf(part), baseUrl).href),
    ...(verb.attributes.to && { to: verb.attributes.to }),
    ...(callback && { statusCallback: new URL(callback, baseUrl).href }),
  };
}

function plainText(element: TwimlElement): string {
  const words = element.children.filter((child) => typeof child === 'string');
  return words.join('').trim();
}
