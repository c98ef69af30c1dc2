import { type Listener, listen } from '../../../bot/http/listener.js';

describe('what a route throws', () => {
  let listener: Listener;
  beforeEach(async () => {
    listener = await listen(0, '127.0.0.1', () => {});
    listener.open();
  });
  afterEach(() => listener.close());

  it('is not told to who asked, who gets an error of the usual shape', async () => {
    listener.server.get('/broken', async () => {
      throw Object.assign(new Error('the words of a party'), { statusCode: 418 });
    });
    const response = await fetch(`http://127.0.0.1:${listener.port}/broken`);
    expect([response.status, await response.json()]).toEqual([
      500,
      { error: { code: 'defect', message: 'Something is wrong on our side. Please try again.' } },
    ]);
  });
});
