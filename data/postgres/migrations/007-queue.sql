-- What the agents' queue is narrowed by. Rows of before get theirs with the next commit of their logs.
alter table reviews add column team text collate "C";
alter table reviews add column locale text collate "C";
-- A dossier is told by its id; see `dossierIdOf`.
alter table reviews add column kind text collate "C" not null
  generated always as (case when starts_with(log_id, 'dossier~') then 'dossier' else 'conversation' end) stored;
create index reviews_of_kind on reviews (kind, priority, due_at, log_id);
