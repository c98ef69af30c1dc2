/** What stands in a pack for whoever opens it by hand. */
export const packWords = `What this is

The evidence of one case: every log about it as it was kept, the words in them to be read, and the scripts that were asked.

  manifest.json   what is here, with the SHA-256 of every file, and the key of every log
  logs/           each log: its events in a chain of hashes, and what is sealed in it
  transcripts/    the same to be read
  scripts/        what was asked, word for word, by version
  documents/      the papers that came, as they came
  case.json       the case as it stands on file

How to check it, without a connection and without the system that made it

  npm run -s ringback -- verify THIS-FILE.zip

It recomputes every hash and every chain, opens what is sealed, and writes the transcripts anew from it to compare them.
By hand: each line of a log is a hash, a tab and JSON; the hash is SHA-256 over the hash before it followed by the JSON.
The first is chained to SHA-256 of ["ringback log", log, case, party] as JSON. What is sealed is AES-256-GCM (12 bytes
nonce, ciphertext, 16 bytes tag; the additional data is "<log> commit <version>"), and its SHA-256 stands in the events.

What it cannot show by itself: who made it and when, and whether a whole log was left out. For these compare the log's
last hash in manifest.json with the list of heads of the installation, or with an anchor of it that was kept elsewhere.

Whoever has this file can read everything in it. Keep it as you keep the case.
`;
