-- What the installation keeps for itself and changes in place, sealed under a key of its own; compare-and-set on `version`.
create table records (
  kind text collate "C" not null,
  id text collate "C" not null,
  version bigint not null,
  sealed bytea not null,
  expires_at double precision,
  primary key (kind, id)
);
create index records_by_end on records (expires_at) where expires_at is not null;
