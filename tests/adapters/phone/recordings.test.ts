import { accountSid, ann, authToken, line, response, startTestBed, type TestBed } from './test-bed.js';

let bed: TestBed;
let sid: string;
beforeEach(async () => {
  bed = await startTestBed();
  bed.on('/answer', response('<Gather input="speech dtmf" timeout="60" numDigits="9"/>'));
  bed.on('/recorded', response());
});
afterEach(() => bed.close());

async function talk(options: object = {}) {
  sid = (await bed.client.calls.create({ to: ann, from: line, url: `${bed.base}/answer`, ...options })).sid;
  await bed.phone.settle();
  await bed.phone.handset(ann).answer();
}

describe('a recording over REST', () => {
  it.each([
    ['skip', '15'],
    ['silence', '35'],
    [undefined, '35'],
  ] as const)(
    'leaves out what is said while it is paused (%s), and can be fetched and deleted',
    async (pauseBehavior, seconds) => {
      await talk();
      const recordings = bed.client.calls(sid).recordings;
      const { sid: recording, status } = await recordings.create({ recordingStatusCallback: `${bed.base}/recorded` });
      expect(status).toBe('in-progress');
      await bed.phone.handset(ann).press('1');
      await bed.clock.advance(10_000);
      await recordings(recording).update({ status: 'paused', ...(pauseBehavior && { pauseBehavior }) });
      await bed.phone.handset(ann).press('0315');
      await bed.clock.advance(20_000);
      await recordings('Twilio.CURRENT').update({ status: 'in-progress' });
      await bed.clock.advance(5_000);
      await recordings(recording).update({ status: 'stopped' });
      await bed.phone.settle();

      expect(bed.at('/recorded')[0]?.fields).toMatchObject({
        RecordingStatus: 'completed',
        RecordingDuration: seconds,
      });
      expect(bed.phone.recordings[0]?.heard).toEqual(['1']);
      await expect(recordings(recording).update({ status: 'paused' })).rejects.toMatchObject({ code: 21_220 });
      expect(await bed.client.recordings(recording).fetch()).toMatchObject({ callSid: sid, duration: seconds });
      const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
      const sound = await fetch(`${bed.at('/recorded')[0]?.fields.RecordingUrl}.wav`, { headers: { authorization } });
      expect((await sound.arrayBuffer()).byteLength).toBe(44 + Number(seconds) * 8_000);
      expect(await bed.client.recordings(recording).remove()).toBe(true);
      await expect(bed.client.recordings(recording).fetch()).rejects.toMatchObject({ code: 20_404 });
    },
  );

  it('is refused for a call that nobody has answered, and ends with the call', async () => {
    const { sid: ringing } = await bed.client.calls.create({ to: ann, from: line, url: `${bed.base}/answer` });
    await bed.phone.settle();
    await expect(bed.client.calls(ringing).recordings.create()).rejects.toMatchObject({ code: 21_220 });
    await bed.phone.handset(ann).answer();
    await bed.client.calls(ringing).recordings.create();
    await bed.phone.handset(ann).hangUp();
    const [recording] = await bed.client.calls(ringing).recordings.list();
    expect(recording?.status).toBe('completed');
  });

  it('starts with the call when it is asked to', async () => {
    await talk({ record: true });
    expect(bed.phone.recordings).toMatchObject([{ callSid: sid, source: 'OutboundAPI', status: 'in-progress' }]);
  });
});

describe('the Record verb', () => {
  const record =
    '<Say>After the tone.</Say><Record action="/left" maxLength="60" timeout="4"/><Say>Nothing left.</Say>';

  it('hands over what was said after it has become quiet', async () => {
    bed.on('/answer', response(record));
    await talk();
    await bed.phone.handset(ann).speak('I moved to Oak Street.');
    await bed.clock.advance(3_000);
    await bed.phone.handset(ann).speak('In May.');
    expect(bed.at('/left')).toEqual([]);
    await bed.clock.advance(4_000);
    expect(bed.at('/left')[0]?.fields).toMatchObject({ RecordingDuration: '7' });
    expect(bed.phone.recordings[0]?.heard).toEqual(['I moved to Oak Street.', 'In May.']);
  });

  it('goes on without its action when nothing was said', async () => {
    bed.on('/answer', response(record));
    await talk();
    await bed.phone.handset(ann).staySilent();
    expect(bed.at('/left')).toEqual([]);
    expect(bed.phone.handset(ann).call?.transcript.at(-1)?.text).toBe('Nothing left.');
  });
});
