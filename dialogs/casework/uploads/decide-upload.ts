import { limits } from '../../limits.js';
import type { CaseworkTurn } from '../casework-turn.js';
import { isRefusal, wayTo } from '../education/way-to.js';
import type { Handler, Refusal } from '../handler.js';
import { writeTo } from '../messages/write-to.js';
import { closeTask, openTask } from '../tasks/open-task.js';
import { linkWords } from './link-words.js';
import { isOpen } from './open-link.js';
import { type LinkSending, linkTemplate, type UploadCommands } from './upload.js';

const lifeMs = 72 * 3_600_000;
const hourMs = 3_600_000;

/** Links to the upload page: made and revoked by people, opened by whoever tells the party's birthday. */
export const uploadHandlers: { readonly [K in keyof UploadCommands]: Handler<K> } = {
  'make-upload-link': (turn, { token, isOn, send, at, by }) => {
    const refusal = notAllowed(turn, isOn) ?? (send && notToSend(turn, send));
    if (refusal) return refusal;
    const point = send && wayTo(turn, 'sms', send.reach);
    if (point && isRefusal(point)) return point;
    const linkId = `u${Object.keys(turn.dossier.uploadLinks).length + 1}`;
    const expiresAt = new Date(Date.parse(at) + lifeMs).toISOString();
    turn.record({ kind: 'upload-link-made', data: { linkId, token, expiresAt, by } });
    for (const { id } of Object.values(turn.dossier.uploadLinks)) closeTask(turn, 'upload-locked', id, 'done');
    if (send && point) {
      const text = linkWords(turn.file, turn.party, send.url);
      writeTo(turn, { point, template: linkTemplate, text, about: linkId, secret: send.url });
    }
    return undefined;
  },
  'revoke-upload-link': (turn, { linkId, by }) => {
    const link = turn.dossier.uploadLinks[linkId];
    if (!link) return { code: 'link-unknown', words: `There is no link ${linkId}. Choose one from the case.` };
    if (!link.revoked) turn.record({ kind: 'upload-link-revoked', data: { linkId, by } });
    return undefined;
  },
  'prove-for-upload': (turn, { linkId, digits, session, at }) => {
    const link = turn.dossier.uploadLinks[linkId];
    const { birthDate } = turn.party;
    if (!link || birthDate === undefined || !isOpen(link, at))
      return { code: 'link-closed', words: 'This link leads nowhere any more.' };
    if (digits === birthDate.slice(5, 7) + birthDate.slice(8, 10)) {
      turn.record({ kind: 'upload-identity-passed', data: { linkId, session } });
      return undefined;
    }
    const tries = link.tries + 1;
    turn.record({ kind: 'upload-identity-failed', data: { linkId, tries } });
    if (tries < limits.identityTries) return { code: 'not-matched', words: 'That is not the birthday on file.' };
    openTask(turn, { kind: 'upload-locked', about: linkId, priority: 'P2' });
    return { code: 'link-locked', words: 'The link is locked after three wrong birthdays.' };
  },
};

function notAllowed({ file, party }: CaseworkTurn, isOn: boolean): Refusal | undefined {
  if (!isOn) return { code: 'uploads-off', words: 'Uploads are off here. Set RINGBACK_UPLOADS=on to allow them.' };
  if (!file.uploads)
    return { code: 'uploads-off', words: 'This case does not allow uploads. Set uploads to true in the case.' };
  if (party.birthDate === undefined)
    return {
      code: 'birth-date-missing',
      words: 'Without a date of birth nobody can prove who they are. Add it first.',
    };
  return undefined;
}

/** Two people may send it in the same minute; and a link is no good to somebody from whom nothing is missing. */
function notToSend({ dossier, command: { at } }: CaseworkTurn, { missing }: LinkSending): Refusal | undefined {
  if (missing === 0)
    return { code: 'nothing-missing', words: 'Nothing is missing from this party, so there is nothing to upload.' };
  const recent = Object.values(dossier.messages).find((message) => {
    const link = message.template === linkTemplate ? dossier.uploadLinks[message.about ?? ''] : undefined;
    const isUnderWay = message.status !== 'undelivered' && message.status !== 'refused';
    return link && isOpen(link, at) && isUnderWay && Date.parse(at) - Date.parse(message.at) < hourMs;
  });
  return (
    recent && {
      code: 'link-just-sent',
      words: `${recent.by} has sent a link less than an hour ago. Wait a little, or take that one back first.`,
    }
  );
}
