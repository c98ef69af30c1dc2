import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eraseCommand } from '../../bot/commands/erase.js';
import type { ConversationView } from '../../bot/views/conversation-view.js';
import { apiToken, type Browser, signedInAs } from './access/browser.js';
import { RunningBot } from './running-bot.js';
import { dana } from './trial-case.js';

const dayMs = 86_400_000;

describe('the recording of a call', () => {
  let bot: RunningBot;

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
  });
  afterEach(() => bot.close());

  /** A call with one or two answers, which ends by the party's hand. */
  const call = async (instead = {}) => {
    const { id = '' } = (await bot.contact('voice')) as { id?: string };
    await bot.handset().answer();
    await bot.settle();
    await bot.answer(instead, 'B3');
    const callId = bot.phone.handset(dana).call?.sid ?? '';
    await bot.handset().hangUp();
    await bot.settle();
    return { id, callId };
  };
  const view = async (id: string) => (await bot.api<ConversationView>('GET', `/api/conversations/${id}`)).body;
  const listen = async (who: Browser, id: string, callId: string) => {
    const response = await fetch(`${bot.url}/api/conversations/${id}/recordings/${callId}`, {
      headers: { cookie: who.cookie },
    });
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      bytes: Buffer.from(await response.arrayBuffer()),
    };
  };
  const files = async () => {
    const folder = join(bot.served.settings.RINGBACK_HOME, 'documents');
    const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return await Promise.all(
      names.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name))),
    );
  };

  it('is fetched, sealed, deleted at the provider, and heard by those who may', async () => {
    const { id, callId } = await call();
    expect(bot.phone.recordings).toEqual([]);
    expect((await view(id)).recordings).toMatchObject([{ callId, standing: 'kept', seconds: expect.any(Number) }]);
    const [sealed] = await files();
    expect(sealed?.includes('RIFF')).toBe(false);

    const amy = await signedInAs(bot, 'amy', 'agent');
    const heard = await listen(amy, id, callId);
    expect([heard.status, heard.type, heard.bytes.subarray(0, 4).toString()]).toEqual([200, 'audio/wav', 'RIFF']);
    expect((await listen(amy, id, 'CAnone')).status).toBe(404);
    expect((await listen(await signedInAs(bot, 'olga', 'ops'), id, callId)).status).toBe(403);

    const cleo = await signedInAs(bot, 'cleo', 'compliance');
    const { body } = await cleo.ask<{ entries: readonly { by: string; route?: string }[] }>('GET', '/api/audit');
    expect(JSON.stringify(body)).toContain('/recordings/');
    expect((await bot.served.store.verify()).faults).toEqual([]);
    expect(bot.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('does not begin without a yes, and one that somebody else began is deleted unheard', async () => {
    const { id, callId } = await call({ recording: '2' });
    expect((await view(id)).recordings).toEqual([]);
    await bot.webhook('/twilio/voice/status', {
      CallSid: callId,
      RecordingSid: `RE${'5'.repeat(32)}`,
      RecordingStatus: 'completed',
      From: dana,
      To: dana,
    });
    expect(bot.phone.ledger.filter((entry) => entry.kind === 'rest' && entry.method === 'DELETE')).toHaveLength(1);
    expect(await files()).toEqual([]);
  });

  it('is kept half a year', async () => {
    const { id, callId } = await call();
    await bot.advance(181 * dayMs);
    expect((await view(id)).recordings).toMatchObject([{ callId, standing: 'forgotten' }]);
    expect(await files()).toEqual([]);
  });

  it('is deleted at the provider where the party was erased before it was complete', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B3');
    expect(bot.phone.recordings).toHaveLength(1);
    const place = { home: bot.served.settings.RINGBACK_HOME };
    expect(await eraseCommand('dana', place, () => {})).toBe(0);
    await bot.handset().hangUp();
    await bot.settle();
    expect(bot.phone.recordings).toEqual([]);
    expect(await files()).toEqual([]);
  });

  it('is fetched once the provider is there again', async () => {
    const { id = '' } = (await bot.contact('voice')) as { id?: string };
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B3');
    bot.phone.faults.goAway();
    await bot.handset().hangUp();
    await bot.settle();
    expect((await view(id)).recordings).toMatchObject([{ standing: 'awaited' }]);
    bot.phone.faults.goAway(false);
    await bot.advance(2 * 60_000);
    expect((await view(id)).recordings).toMatchObject([{ standing: 'kept' }]);
    expect(bot.phone.recordings).toEqual([]);
  });

  it('goes with its party', async () => {
    const { id, callId } = await call();
    expect(await files()).toHaveLength(1);
    const place = { home: bot.served.settings.RINGBACK_HOME };
    expect(await eraseCommand('dana', place, () => {})).toBe(0);
    expect(await files()).toEqual([]);
    const amy = await signedInAs(bot, 'amy', 'agent');
    expect((await listen(amy, id, callId)).status).toBe(404);
  });

  it('is said to be missed where the provider has lost it', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B3');
    const callId = bot.phone.handset(dana).call?.sid ?? '';
    const [id = ''] = await bot.conversationIds();
    await bot.webhook('/twilio/voice/status', {
      CallSid: callId,
      RecordingSid: `RE${'6'.repeat(32)}`,
      RecordingStatus: 'completed',
      From: dana,
      To: dana,
    });
    expect((await view(id)).recordings).toMatchObject([{ callId, standing: 'missed' }]);
    expect(bot.log).toContainEqual(expect.objectContaining({ event: 'recording-missed' }));
    expect(JSON.stringify(bot.log)).not.toContain(dana);
  });
});
