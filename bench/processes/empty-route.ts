import { createServer, plugins } from 'restify';
import twilio from 'twilio';
import { signing } from '../load/requests.js';
import { answerParent } from './child.js';

/** What all is measured against: the body parsed, the signature checked, an empty answer. */
const server = createServer({ name: 'empty' });
server.use(plugins.bodyParser({ mapParams: false }));
server.post('/twilio/sms', (request, response, next) => {
  const signature = String(request.headers['x-twilio-signature']);
  const url = `${signing.publicUrl}${request.url}`;
  if (!twilio.validateRequest(signing.authToken, signature, url, request.body)) {
    response.send(403);
    return next();
  }
  const twiml = new twilio.twiml.MessagingResponse().toString();
  response.sendRaw(200, twiml, { 'content-type': 'text/xml', 'content-length': String(Buffer.byteLength(twiml)) });
  return next();
});

server.listen(0, '127.0.0.1', () => answerParent(async () => ({ port: server.address().port })));
