-- What the contact policy counts: calls, opening messages, reminders, voicemails and talks, each once under the digest of
-- the number and once under that of the party. Kept for a month. `at` is ISO 8601, UTC, and sorts as text.

create table contacts (
  ref text not null,
  id text collate "C" not null,
  kind text not null,
  at text collate "C" not null,
  counts boolean not null,
  primary key (ref, id)
);
create index contacts_by_time on contacts (at);
