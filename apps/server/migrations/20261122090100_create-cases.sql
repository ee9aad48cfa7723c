create table case_file (
  organisation_id uuid not null references organisation,
  id uuid not null,
  version integer not null default 1,
  working_title text,
  reason text,
  service text check (service in ('OCJ', 'SDJ')),
  mandate text check (mandate in ('mandatedService', 'court', 'urgentProcedure')),
  plan text check (plan in ('planA', 'planB')),
  team_id uuid,
  judge text,
  guidance_start date,
  guidance_end date,
  label text,
  opened_on date not null,
  opened_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, opened_by) references worker
);
create index case_file_by_team on case_file (organisation_id, team_id);

create table case_worker (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  part text not null check (part in ('consultant', 'coConsultant', 'familyWorker')),
  from_date date not null,
  until_date date,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, worker_id) references worker
);
create index case_worker_by_worker on case_worker (organisation_id, worker_id, case_id);

create table case_person (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  kind text not null check (kind in ('minor', 'parent', 'networkMember', 'professional')),
  name text not null check (name <> ''),
  called_as text,
  relation text,
  born_on date,
  telephone text,
  language text,
  call_in_crisis boolean not null default false,
  position double precision not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file
);

-- The second and third lock say what `decide` says (packages/domain/src/access/decide.ts): a worker with a part in the
-- case on this day, or the lead of its team. They look past row-level security, else the policy would ask itself.
-- A policy asks for every row, and the answer costs a tenth of a millisecond: a case once seen is remembered until the
-- transaction ends, in which the same person asks on the same day.
create function app.may_see_case(asked_organisation uuid, asked_case uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  seen text := coalesce(current_setting('app.seen_cases', true), '');
begin
  if asked_case is null or asked_organisation is distinct from app.organisation_id() then return false; end if;
  if position(asked_case::text in seen) > 0 then return true; end if;
  if exists (
      select from public.case_worker w
      where w.organisation_id = asked_organisation and w.worker_id = app.actor_id() and w.case_id = asked_case
        and w.from_date <= app.today() and (w.until_date is null or w.until_date >= app.today())
    )
    or exists (
      select from public.case_file c
      join public.worker_function f on f.organisation_id = c.organisation_id and f.team_id = c.team_id
      where c.organisation_id = asked_organisation and c.id = asked_case
        and f.worker_id = app.actor_id() and f.role = 'teamLead'
    ) then
    perform set_config('app.seen_cases', seen || ' ' || asked_case::text, true);
    return true;
  end if;
  return false;
end $$;

-- Whoever opens a case may name its first workers; after that the ordinary rule holds.
create function app.is_own_new_case(asked_organisation uuid, asked_case uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (
    select from public.case_file c
    where c.organisation_id = asked_organisation and c.id = asked_case and c.opened_by = app.actor_id()
  ) and not exists (
    select from public.case_worker w where w.organisation_id = asked_organisation and w.case_id = asked_case
  );

grant select, insert, update on case_file, case_worker, case_person to vangnet_app;
alter table case_file enable row level security;
alter table case_worker enable row level security;
alter table case_person enable row level security;
create policy see on case_file for select to vangnet_app using (app.may_see_case(organisation_id, id));
create policy open on case_file for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and opened_by = app.actor_id());
create policy revise on case_file for update to vangnet_app
  using (app.may_see_case(organisation_id, id)) with check (organisation_id = app.organisation_id());
create policy see on case_worker for select to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy assign on case_worker for insert to vangnet_app
  with check (organisation_id = app.organisation_id()
    and (app.may_see_case(organisation_id, case_id) or app.is_own_new_case(organisation_id, case_id)));
create policy revise on case_worker for update to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on case_person to vangnet_app using (app.may_see_case(organisation_id, case_id));

-- For the choice of a demo person: numbers only, the identity role sees no case.
create function app.count_cases_per_worker() returns table (worker_id uuid, n integer)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select w.worker_id, count(distinct w.case_id)::integer from public.case_worker w where w.until_date is null group by w.worker_id;
  end;
grant usage on schema app to vangnet_identity;
