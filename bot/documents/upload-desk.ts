import { hash, randomBytes, randomUUID } from 'node:crypto';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Case, Party } from '../../dialogs/case.js';
import type { Command } from '../../dialogs/casework/command.js';
import type { Dossier } from '../../dialogs/casework/dossier.js';
import { openLinkWith } from '../../dialogs/casework/uploads/open-link.js';
import { type LinkSending, linkTemplate, type UploadLink } from '../../dialogs/casework/uploads/upload.js';
import type { Clock } from '../../dialogs/clock.js';
import type { Desk } from '../casework/dossiers/desk.js';
import { dossierOf } from '../casework/dossiers/dossier-state.js';
import { provenNumbers } from '../casework/whole-case/proven-numbers.js';
import type { TurnPath } from '../turn/turn-path.js';
import { missingOf } from './asked-of.js';

/** What links to the upload page work with. */
export interface UploadDeskParts {
  readonly store: Pick<Store, 'load' | 'logWithSecret' | 'conversationIds'>;
  readonly turns: Pick<TurnPath, 'state'>;
  readonly desk: Desk;
  readonly clock: Clock;
  /** Whether this installation has an upload page. */
  readonly isOn: boolean;
  readonly publicUrl: string;
}

/** A link that was just made. Its address is told once and kept nowhere. */
export interface MadeLink {
  readonly id: string;
  readonly url: string;
  readonly expiresAt: string;
  /** The message that takes it to the party, where it was to be sent. */
  readonly messageId?: string;
}

/** Who wants a link, and whether the party is to get it at once. */
export interface LinkWish {
  readonly by: string;
  readonly send?: boolean;
}

/** Where an open link leads. */
export interface OpenedLink {
  readonly link: UploadLink;
  readonly file: Case;
  readonly party: Party;
  readonly dossier: Dossier;
}

/** A secret that nobody can guess, for a link or a browser. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. */
export function digestOfSecret(secret: string): string {
  return hash('sha256', secret);
}

/** Makes links to the upload page, and finds where one leads. */
export class UploadDesk {
  readonly #parts: UploadDeskParts;

  constructor(parts: UploadDeskParts) {
    this.#parts = parts;
  }

  /** Makes a link for a party, and has it texted to them if they are to get it at once. Rejects with the AppError of the refusal. */
  async makeLink(caseId: string, partyId: string, { by, send }: LinkWish): Promise<MadeLink> {
    const { desk, clock, isOn, publicUrl } = this.#parts;
    const secret = newSecret();
    const at = new Date(clock.now()).toISOString();
    const token = digestOfSecret(secret);
    const url = `${publicUrl.replace(/\/$/u, '')}/u/${secret}`;
    const sending = send ? { send: await this.#sendingOf(caseId, partyId, url) } : {};
    const command: Command = { kind: 'make-upload-link', token, isOn, ...sending, key: randomUUID(), at, by };
    const { dossier, refusal } = await desk.take(caseId, partyId, command);
    if (refusal) throw new AppError(refusal.code, refusal.words);
    const { id, expiresAt } = openLinkWith(dossier.uploadLinks, token, at) ?? { id: '', expiresAt: at };
    const message = Object.values(dossier.messages).find(
      ({ about, template }) => template === linkTemplate && about === id,
    );
    return { id, expiresAt, url, messageId: message?.id };
  }

  /** Where a link leads; undefined when it leads nowhere, or not any more. */
  async open(secret: string): Promise<OpenedLink | undefined> {
    const { store, desk, clock, isOn } = this.#parts;
    const token = digestOfSecret(secret);
    const logId = isOn ? await store.logWithSecret(token) : undefined;
    const stored = logId === undefined ? undefined : await store.load(logId);
    if (!stored || stored.erased) return undefined;
    const { caseId, partyId } = stored;
    const dossier = dossierOf(stored, caseId, partyId);
    const link = openLinkWith(dossier.uploadLinks, token, new Date(clock.now()).toISOString());
    const place = link && (await desk.place(caseId, partyId));
    return link && place?.file.uploads ? { link, dossier, ...place } : undefined;
  }

  async #sendingOf(caseId: string, partyId: string, url: string): Promise<LinkSending> {
    const proven = await provenNumbers(caseId, partyId, this.#parts);
    const missing = (await missingOf(caseId, partyId, this.#parts)).length;
    return { url, reach: { proven, canMail: false }, missing };
  }
}
