-- How fast the provider is asked. One row a sender and kind, changed by compare-and-set on `version`.
create table pace_lines (
  name text collate "C" primary key,
  version bigint not null,
  line json not null
);

-- Calls that we placed and that are not over, by the job that placed them; `until` bounds those whose end nobody tells.
create table call_places (
  sender text collate "C" not null,
  job_id text collate "C" not null,
  until double precision not null,
  primary key (sender, job_id)
);

-- Calls that wait for one of those to end, in the order in which they asked.
create table calls_waiting (
  number bigint generated always as identity,
  sender text collate "C" not null,
  log_id text collate "C" not null,
  job_id text collate "C" not null,
  primary key (sender, job_id)
);
create index calls_waiting_in_order on calls_waiting (sender, number);
