-- What Ringback keeps. Nothing personal stands here in clear: it is sealed under each party's own key, and numbers are
-- kept as digests. Times that end in _at are epoch milliseconds. No table refers to another by a constraint: rows come
-- and go in one statement with what they belong to, and checking each would take a third of an import.

create table installation (
  single boolean primary key default true check (single),
  key_check text not null
);

-- `wrapped` goes when the party is erased; `erasure` then proves that it was by us.
create table party_keys (
  ref text primary key,
  wrapped bytea,
  erasure text,
  check ((wrapped is null) = (erasure is not null))
);

create table cases (
  id text collate "C" primary key,
  version integer not null,
  document json not null
);

create table case_parties (
  case_id text collate "C" not null,
  position integer not null,
  party_id text collate "C" not null,
  key_ref text not null,
  role text not null,
  locale text not null,
  sealed bytea,
  primary key (case_id, position)
);
create index case_parties_by_party on case_parties (party_id);

-- Numbers of a case's parties as filed, or as the log tells that is named.
create table party_numbers (
  case_id text collate "C" not null,
  party_id text collate "C" not null,
  log_id text collate "C" not null default '',
  place integer not null,
  key_ref text not null,
  role text not null,
  bucket text not null,
  proof text not null,
  primary key (case_id, party_id, log_id, place)
);
create index party_numbers_by_bucket on party_numbers (bucket);

create table employers (
  id text collate "C" primary key,
  document json not null
);

create table employer_ways (
  employer_id text collate "C" not null,
  way text collate "C" not null,
  primary key (employer_id, way)
);
create index employer_ways_by_way on employer_ways (way);

create table logs (
  id text collate "C" primary key,
  case_id text collate "C" not null,
  party_id text collate "C" not null,
  key_ref text not null,
  version integer not null,
  document json not null
);
create index logs_by_case on logs (case_id, id);
create index logs_by_party on logs (party_id, id);

create table commits (
  log_id text collate "C" not null,
  version integer not null,
  turn text,
  record bytea not null,
  primary key (log_id, version)
);

-- The last event of every log, and what vouches for it. Kept when a log goes, so that its going shows.
create table heads (
  log_id text collate "C" primary key,
  seq integer not null,
  hash text not null,
  mac text not null
);

-- How many logs were ever begun, and the sum of what vouches for each, so that none can go together with its head.
create table begun (
  shard integer primary key,
  logs integer not null default 0,
  proof numeric(40) not null default 0
);
insert into begun (shard) select generate_series(0, 15);

create table jobs (
  log_id text collate "C" not null,
  job_id text collate "C" not null,
  due_at double precision not null,
  primary key (log_id, job_id)
);
create index jobs_by_time on jobs (due_at, log_id, job_id);

create table reviews (
  log_id text collate "C" primary key,
  case_id text collate "C" not null,
  priority text collate "C" not null,
  due_at double precision not null,
  open integer not null
);
create index reviews_in_order on reviews (priority, due_at, log_id);

create table numbers (
  log_id text collate "C" primary key,
  key_ref text not null,
  bucket text not null,
  proof text not null
);
create index numbers_by_bucket on numbers (bucket);

create table secrets (
  digest text primary key,
  log_id text collate "C" not null
);

create table restrictions (
  ref text not null,
  channel text not null,
  reason text not null,
  at text not null,
  primary key (ref, channel, reason)
);
