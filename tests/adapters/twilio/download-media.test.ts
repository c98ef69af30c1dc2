import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTwilioClient } from '../../../adapters/twilio/create-twilio-client.js';
import { downloadMedia } from '../../../adapters/twilio/download-media.js';
import { toTwilioError } from '../../../adapters/twilio/errors.js';
import type { TwilioSettings } from '../../../adapters/twilio/settings.js';

const url = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1';
const picture = { url, declared: 'image/jpeg' };

describe('a file that came with a text', () => {
  let server: Server;
  let settings: TwilioSettings;
  let logins: (string | undefined)[];
  let answer: (response: ServerResponse) => void;

  beforeEach(async () => {
    logins = [];
    server = createServer((request, response) => {
      logins.push(request.headers.authorization);
      answer(response);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    settings = { publicUrl: 'https://bot.example.com', accountSid: 'AC1', authToken: 'token', apiUrl };
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  // Where restify was loaded in this process, `writeHead` gives nothing back to go on with.
  const begin = (response: ServerResponse, status: number, headers = {}) => {
    response.writeHead(status, headers);
    return response;
  };
  const says = (type: string, body: string) => (response: ServerResponse) =>
    void begin(response, 200, { 'content-type': type }).end(body);
  const fetched = async (media = picture) =>
    Buffer.from(await createTwilioClient(settings).downloadMedia(media, 4)).toString();

  it('is fetched with our login, and no further than is taken of it', async () => {
    answer = says('image/jpeg', 'abcdefgh');
    expect(await fetched()).toBe('abcd');
    expect(logins).toEqual([`Basic ${Buffer.from('AC1:token').toString('base64')}`]);
  });

  it('is not the page that something on the way gave in its place, unless a page is what was sent', async () => {
    answer = says('text/html; charset=utf-8', '<h1>Please log in</h1>');
    await expect(fetched()).rejects.toMatchObject({ fault: { kind: 'unknown' } });
    expect(await fetched({ url, declared: 'text/html' })).toBe('<h1>');
  });

  it.each([
    ['refused', (response: ServerResponse) => void begin(response, 404).end()],
    ['broken off', (response: ServerResponse) => void begin(response, 200, { 'content-length': '9' }).destroy()],
  ])('is a failure that can be tried again where it is %s', async (_how, how) => {
    answer = how;
    await expect(fetched()).rejects.toMatchObject({ name: 'TwilioError' });
  });

  it.each([
    ['does not begin', () => {}],
    ['does not end', (response: ServerResponse) => void begin(response, 200).write('a')],
  ])('is waited for only so long where the answer %s', async (_how, how) => {
    answer = how;
    const error: unknown = await downloadMedia(picture, 4, settings, 50).catch((cause) => cause);
    expect(toTwilioError(error).fault).toEqual({ kind: 'unknown', mayHaveHappened: true });
  });

  it('is fetched from no address but those of our own account', async () => {
    answer = says('image/jpeg', 'abcd');
    const elsewhere = 'https://api.twilio.com/2010-04-01/Accounts/AC2/Messages/MM1/Media/ME1';
    await expect(fetched({ ...picture, url: elsewhere })).rejects.toMatchObject({ name: 'TwilioError' });
    const { apiUrl: _, ...real } = settings;
    const outside = { ...picture, url: url.replace('api.twilio.com', 'twilio.com.example') };
    await expect(createTwilioClient(real).downloadMedia(outside, 4)).rejects.toMatchObject({ name: 'TwilioError' });
    expect(logins).toEqual([]);
  });
});
