-- Roles: the server connects as the owner and takes one of these for every transaction. Roles belong to the cluster,
-- so another database of the same cluster may have made them already.
do $$
begin
  if not exists (select from pg_roles where rolname = 'vangnet_app') then create role vangnet_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'vangnet_identity') then create role vangnet_identity nologin; end if;
exception when duplicate_object or unique_violation then null; -- two databases migrated at the same moment
end $$;
do $$ begin execute format('grant vangnet_app, vangnet_identity to %I', current_user); end $$;

create schema app;
grant usage on schema app to vangnet_app;
grant usage on schema public to vangnet_app, vangnet_identity;

-- Who asks, set for one transaction. After a transaction the setting reads as '' and not as null, hence nullif.
create function app.organisation_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation_id', true), '')::uuid;
create function app.actor_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.actor_id', true), '')::uuid;
-- The local day on which the question is asked, so that SQL and `decide` count from the same day.
create function app.today() returns date language sql stable parallel safe
  return nullif(current_setting('app.today', true), '')::date;

create table organisation (
  id uuid primary key,
  name text not null
);

create table team (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null,
  primary key (organisation_id, id)
);

create table worker (
  organisation_id uuid not null references organisation,
  id uuid not null unique,
  name text not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  active boolean not null default true,
  primary key (organisation_id, id)
);

create table worker_function (
  organisation_id uuid not null,
  worker_id uuid not null,
  role text not null check (role in ('consultant', 'familyWorker', 'teamLead', 'administrator')),
  team_id uuid,
  foreign key (organisation_id, worker_id) references worker,
  foreign key (organisation_id, team_id) references team
);
create unique index worker_function_key on worker_function (organisation_id, worker_id, role, team_id) nulls not distinct;

-- How a worker proves who they are. Only the identity role sees this.
create table local_account (
  username text primary key,
  organisation_id uuid not null,
  worker_id uuid not null,
  password_hash text not null,
  failed_tries integer not null default 0,
  last_failed_at timestamptz,
  foreign key (organisation_id, worker_id) references worker
);

create table session (
  token_hash bytea primary key,
  organisation_id uuid not null,
  worker_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  foreign key (organisation_id, worker_id) references worker
);
create index session_by_worker on session (organisation_id, worker_id);

-- One random secret per installation, from which the key of each person's drafts is derived.
create table installation_secret (
  name text primary key,
  secret bytea not null
);

grant select on organisation, team, worker, worker_function to vangnet_app, vangnet_identity;
grant update (language) on worker to vangnet_app;
grant select, insert, update, delete on local_account, session to vangnet_identity;
grant select, insert on installation_secret to vangnet_identity;

alter table organisation enable row level security;
alter table team enable row level security;
alter table worker enable row level security;
alter table worker_function enable row level security;
create policy own_organisation on organisation to vangnet_app using (id = app.organisation_id());
create policy own_organisation on team to vangnet_app using (organisation_id = app.organisation_id());
-- The inner select is asked once, not for every row: an organisation has many workers.
create policy own_organisation on worker for select to vangnet_app using (organisation_id = (select app.organisation_id()));
create policy oneself on worker for update to vangnet_app using (organisation_id = app.organisation_id() and id = app.actor_id());
create policy own_organisation on worker_function to vangnet_app using (organisation_id = (select app.organisation_id()));
create policy identity on organisation to vangnet_identity using (true);
create policy identity on team to vangnet_identity using (true);
create policy identity on worker to vangnet_identity using (true);
create policy identity on worker_function to vangnet_identity using (true);

-- Whether the invented families of the demo are there; one row at most.
create table demo_loading (
  id boolean primary key default true check (id),
  from_day date not null,
  finished_at timestamptz
);
