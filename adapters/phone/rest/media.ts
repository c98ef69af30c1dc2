import type { Media, Message } from '../messaging/message.js';
import { page } from './page.js';
import { json, notFound, type RestAnswer } from './rest-answer.js';
import { rfc2822 } from './rest-date.js';
import type { RestRequest, Route } from './rest-request.js';

/** The media of messages: list, fetch, delete, and the content itself at the address without `.json`. */
export const mediaRoutes: readonly Route[] = [
  { method: 'GET', path: '/Messages/{message}/Media.json', answer: list },
  {
    method: 'GET',
    path: '/Messages/{message}/Media/{sid}.json',
    answer: (request) => json(toJson(request, find(request))),
  },
  { method: 'DELETE', path: '/Messages/{message}/Media/{sid}.json', answer: remove },
  { method: 'GET', path: '/Messages/{message}/Media/{sid}', answer: content },
];

function list(request: RestRequest): RestAnswer {
  return page(request, 'media_list', findMessage(request).media, (media) => toJson(request, media));
}

function content(request: RestRequest): RestAnswer {
  const { content: body, contentType, url } = find(request);
  if (body) return { kind: 'bytes', contentType, body };
  if (!url) throw notFound(request.path);
  return { kind: 'redirect', location: url };
}

function remove(request: RestRequest): RestAnswer {
  const { sid } = find(request);
  const message = findMessage(request);
  const media = message.media.filter((other) => other.sid !== sid);
  request.exchange.messages.set(message.sid, { ...message, media });
  return json({}, 204);
}

function findMessage({ exchange, parts, path }: RestRequest): Message {
  const message = exchange.messages.get(parts.message ?? '');
  if (!message) throw notFound(path);
  return message;
}

function find(request: RestRequest): Media {
  const media = findMessage(request).media.find(({ sid }) => sid === request.parts.sid);
  if (!media) throw notFound(request.path);
  return media;
}

function toJson(request: RestRequest, { sid, contentType }: Media): object {
  const message = findMessage(request);
  const { accountSid } = request.exchange.settings;
  return {
    sid,
    account_sid: accountSid,
    parent_sid: message.sid,
    content_type: contentType,
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.updatedAt),
    uri: `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media/${sid}.json`,
  };
}
