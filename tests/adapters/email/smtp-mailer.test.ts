import type { Letter } from '../../../adapters/email/mailer.js';
import { smtpMailer } from '../../../adapters/email/smtp-mailer.js';
import { MailServer, wordsOf } from './mail-server.js';

const letter: Letter = {
  key: 'dossier~case-dana~dana.m1',
  to: 'dana@example.com',
  sender: '试验银行',
  subject: '还款指南',
  text: '您好。\n\n每月15日还款 <提前一天> & 存够。\n官方电话 95000',
  locale: 'zh-CN',
};

describe('the mail server', () => {
  let server: MailServer;
  const mailer = () => smtpMailer({ url: server.url, from: 'notices@example.com' });
  const answered = async (code: number, words: string) => {
    server.refusals.set(letter.to, [code, words]);
    return await mailer().send(letter);
  };

  beforeEach(async () => {
    server = await MailServer.start();
  });
  afterEach(async () => await server.close());

  it('gets a letter as plain words and as a page that loads nothing', async () => {
    expect(await mailer().send(letter)).toEqual({ kind: 'accepted' });
    const words = wordsOf(server.letters[0] ?? '');
    expect(words).toContain('每月15日还款 <提前一天> & 存够。');
    expect(words).toContain('<p>每月15日还款 &lt;提前一天&gt; &amp; 存够。<br>官方电话 95000</p>');
    expect(words).toContain('<html lang="zh-CN">');
    expect(words).not.toMatch(/https?:|<a |<img|src=/u);
    expect(words).toMatch(/^From: .*<notices@example\.com>/mu);
    expect(words).toContain('Auto-Submitted: auto-generated');
  });

  it('can tell a repeat by its id, and another letter by another', async () => {
    for (const key of [letter.key, letter.key, 'dossier~case-dana~dana.m2']) await mailer().send({ ...letter, key });
    const ids = server.letters.map((one) => /^Message-ID: (<[0-9a-f]{40}@example\.com>)/imu.exec(one)?.[1]);
    expect(ids[0]).toBeDefined();
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it.each([
    [550, '5.1.1 no such user', { kind: 'refused', code: '5.1.1', isAddressGone: true }],
    [550, 'no such user', { kind: 'refused', code: '550', isAddressGone: true }],
    [550, '5.7.1 refused by policy', { kind: 'refused', code: '5.7.1', isAddressGone: false }],
    [552, '5.2.2 mailbox full', { kind: 'refused', code: '5.2.2', isAddressGone: false }],
    [450, '4.2.1 greylisted', { kind: 'later', code: '450' }],
    [451, 'try again', { kind: 'later', code: '451' }],
  ])('that answers %i %s', async (code, words, posting) => {
    expect(await answered(code, words)).toEqual(posting);
    expect(server.letters).toEqual([]);
  });

  it.each([
    [554, '5.7.1 looks like spam', { kind: 'refused', code: '5.7.1', isAddressGone: false }],
    [550, '5.1.1 no such user after all', { kind: 'refused', code: '5.1.1', isAddressGone: true }],
    [550, 'no', { kind: 'refused', code: '550', isAddressGone: false }],
    [452, '4.3.1 disk full', { kind: 'later', code: '452' }],
  ])('that answers %i %s once it has read the letter', async (code, words, posting) => {
    server.unwanted = [code, words];
    expect(await mailer().send(letter)).toEqual(posting);
  });

  it('is asked again later when it cannot be reached, or does not know us', async () => {
    const url = server.url.replace('//', '//us:wrong@');
    expect(await smtpMailer({ url, from: 'notices@example.com' }).send(letter)).toEqual({ kind: 'later', code: '535' });
    const gone = mailer();
    await server.close();
    expect(await gone.send(letter)).toMatchObject({ kind: 'later' });
    server = await MailServer.start();
  });
});
