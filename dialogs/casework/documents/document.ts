import type { Personal, Public } from '../../fact.js';
import type { RejectReason } from '../../vocabulary.js';
import type { NamedPaper } from './asking-words.js';

/** What a file may be, told by its content: pictures that a telephone takes, and PDF. */
export const documentTypes = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/heic',
  'image/heif',
  'application/pdf',
] as const;
/** What a file may be. */
export type DocumentType = (typeof documentTypes)[number];

/** What a virus scanner said. Nobody looked where it is `not-scanned`. */
export type ScanResult = 'clean' | 'infected' | 'not-scanned';

/** Why a file was not taken. Nothing of it is kept. */
export type FileFault = 'file-empty' | 'file-too-large' | 'file-type-not-accepted' | 'file-infected';

/** How a document came: with a text, over the upload page, or brought in by a person who got it otherwise. */
export type DocumentWay = 'mms' | 'upload' | 'person';

/** How it reached the person who brought it in. */
export const handedOver = ['email', 'branch', 'post', 'other'] as const;
/** How it reached the person who brought it in. */
export type HandedOver = (typeof handedOver)[number];

/** Which of the things asked for a document is meant to be. */
export type ForItem = {
  readonly conversationId: string;
  /** The supplement, as the script names it. */
  readonly item: string;
};

/** A file that was checked and is kept. */
export type CheckedFile = {
  /** Under what it is kept. */
  readonly stored: string;
  readonly type: DocumentType;
  /** What it was said to be, where that is something else. */
  readonly declared?: string;
  readonly bytes: number;
  readonly scan: Exclude<ScanResult, 'infected'>;
};

/** One document that came from or about a party. */
export interface Document extends CheckedFile {
  readonly id: string;
  readonly way: DocumentWay;
  readonly handedOver?: HandedOver;
  readonly by: string;
  readonly at: string;
  /** Absent while a person has to say what it is. */
  readonly for?: ForItem;
  /** SHA-256 of the bytes as they came; absent once the party was erased. */
  readonly sha256?: string;
  readonly name?: string;
  readonly looked: readonly { readonly by: string; readonly at: string }[];
  readonly decided?: {
    readonly by: string;
    readonly at: string;
    readonly how: 'accepted' | 'rejected';
    readonly reason?: RejectReason;
    readonly words?: string;
  };
}

/** What happens to documents. */
export interface DocumentEvents {
  'media-came': Personal<{ count: number }, { media: readonly Media[]; number: string }>;
  'media-missed': Public<{ mediaKey: string }>;
  'document-came': Personal<
    CheckedFile & {
      documentId: string;
      way: DocumentWay;
      handedOver?: HandedOver;
      by: string;
      for?: ForItem;
    },
    { sha256: string; name?: string }
  >;
  'file-refused': Public<{ way: DocumentWay; fault: FileFault; by: string }>;
  'document-sorted': Public<{ documentId: string; for: ForItem; by: string }>;
  'document-looked-at': Public<{ documentId: string; by: string }>;
  'document-decided': Personal<
    { documentId: string; how: 'accepted' | 'rejected'; reason?: RejectReason; by: string },
    { words?: string }
  >;
}

/** A file that came with a text and still lies with the provider. */
export interface Media {
  readonly url: string;
  readonly declared: string;
}

/** A file that passed its checks, on its way into a dossier. */
export interface Arrival {
  readonly file: CheckedFile;
  readonly sha256: string;
  readonly name?: string;
  readonly way: DocumentWay;
  readonly handedOver?: HandedOver;
  /** What it was said to be. */
  readonly for?: ForItem;
  /** What the party was asked for and has not brought, as it stands now. */
  readonly asked: readonly ForItem[];
}

/** What is asked of documents, and told of them. */
export interface DocumentCommands {
  'note-media': { readonly media: readonly Media[]; readonly number: string };
  /** `number`: who sent it by text, and hears that it cannot be taken. */
  'refuse-file': { readonly way: DocumentWay; readonly fault: FileFault; readonly number?: string };
  'miss-media': { readonly mediaKey: string; readonly number: string };
  /** Where the conversation that asked has run out and cannot say it. `text`: as the script has it. */
  'tell-rejected': { readonly documentId: string; readonly number: string; readonly text: string };
  'add-document': Arrival;
  /** Asks by e-mail. `papers`: what is wanted and has not come, as the party reads it. */
  'ask-for-papers': { readonly papers: readonly NamedPaper[]; readonly canMail: boolean };
  'sort-document': { readonly documentId: string; readonly for: ForItem; readonly asked: readonly ForItem[] };
  'look-at-document': { readonly documentId: string };
  'accept-document': { readonly documentId: string };
  'reject-document': { readonly documentId: string; readonly reason: RejectReason; readonly words?: string };
}

/** What documents cause. */
export type DocumentEffect =
  | { readonly kind: 'fetch-media'; readonly mediaKey: string; readonly media: Media; readonly number: string }
  /** Tells the conversation that asked for it. */
  | {
      readonly kind: 'tell-conversation';
      readonly documentId: string;
      readonly for: ForItem;
      readonly status: 'came' | 'not-come' | 'received' | 'rejected';
      readonly reason?: RejectReason;
      readonly words?: string;
      readonly by: string;
    };

/** The documents of a dossier, by id. */
export type Documents = Readonly<Record<string, Document>>;
