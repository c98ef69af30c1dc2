-- Whom campaigns contact: ids and codes alone. What a campaign is stands in its log.

create table campaigns (
  id text collate "C" primary key
);

create table campaign_members (
  campaign_id text collate "C" not null,
  place integer not null,
  case_id text collate "C" not null,
  party_id text collate "C" not null,
  arm integer,
  state text not null,
  why text not null,
  reached boolean not null,
  due_at double precision,
  begun_at double precision,
  conversation_id text,
  version integer not null,
  primary key (campaign_id, place)
);
create index campaign_members_due on campaign_members (campaign_id, due_at, place) where due_at is not null;
create index campaign_members_begun on campaign_members (campaign_id, begun_at) where begun_at is not null;
create index campaign_members_in_progress on campaign_members (campaign_id) where state = 'in-progress';
