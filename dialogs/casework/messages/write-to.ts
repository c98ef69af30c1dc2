import type { CaseworkTurn } from '../casework-turn.js';
import type { KnownPoint } from '../points/point.js';

/** What is written, and to where: a text to a mobile number, an e-mail to an address. */
export interface Writing {
  readonly point: KnownPoint;
  /** Which text: the name of a template, or `typed`. */
  readonly template: string;
  readonly text: string;
  /** Of an e-mail; the lender's name unless told. */
  readonly subject?: string;
  readonly about?: string;
  /** A part of the text that goes out and is kept nowhere, such as a private link. */
  readonly secret?: string;
}

/** Decides a message to a contact point, and returns its id. The policy is asked when it is about to go out. */
export function writeTo(turn: CaseworkTurn, { point, template, text: said, subject, about, secret }: Writing): string {
  const { file, party, dossier, command } = turn;
  const messageId = `m${Object.keys(dossier.messages).length + 1}`;
  const text = secret === undefined ? said : said.replace(secret, '…');
  const data = { messageId, pointId: point.id, template, about, by: command.by };
  if (point.kind === 'email') {
    const title = subject ?? file.lender.name[party.locale];
    turn.record({ kind: 'message-decided', data: { ...data, over: 'email' }, personal: { text, subject: title } });
    turn.effect({ kind: 'send-mail', messageId, address: point.value, subject: title, text: said });
  } else {
    turn.record({ kind: 'message-decided', data: { ...data, over: 'sms' }, personal: { text } });
    turn.effect({ kind: 'send-text', messageId, number: point.value, text: said });
  }
  return messageId;
}
