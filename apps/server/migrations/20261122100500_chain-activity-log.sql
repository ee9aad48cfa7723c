-- Of every row: in which function and for whom somebody acted, which persons it concerns, on what basis, from where; and
-- its place in a chain (docs/decisions/0013).
alter table activity_log
  add column role text,
  add column unit_id uuid,
  -- The colleague in whose place somebody looked.
  add column on_behalf_of uuid,
  add column person_ids uuid[] not null default '{}',
  add column basis text,
  add column from_address text,
  add column device text,
  add column chain_number bigint,
  add column hash bytea;

-- The last link of every chain: one per case, one per organisation for what has no case, one for what has neither
-- (the nil UUID stands for none). No role of the server can read or write it.
create table activity_chain (
  organisation_id uuid not null,
  case_id uuid not null,
  number bigint not null,
  hash bytea not null,
  primary key (organisation_id, case_id)
) with (fillfactor = 50);
alter table activity_chain enable row level security;

-- The hash of a row: of the hash before it and of every column. Whatever changes here breaks every chain that exists;
-- the check computes the same in the program (apps/server/src/operations/activity-chain.ts).
create function app.activity_hash(previous bytea, entry activity_log) returns bytea
  language sql stable set search_path = pg_catalog, public
  return sha256(previous || convert_to(jsonb_build_array(
    entry.organisation_id, entry.case_id, entry.chain_number, entry.id,
    to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.worker_id, entry.role, entry.unit_id, entry.on_behalf_of, entry.operation, entry.record_id, entry.person_ids,
    entry.basis, entry.result, entry.refusal, entry.from_address, entry.device)::text, 'UTF8'));

-- Takes the next place in the chain; whoever else writes in the same chain waits until this transaction ends.
create function app.chain_activity() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
  head public.activity_chain;
begin
  insert into public.activity_chain (organisation_id, case_id, number, hash)
  select coalesce(new.organisation_id, nobody), coalesce(new.case_id, nobody), 0, ''
  where not exists (
    select from public.activity_chain c
    where c.organisation_id = coalesce(new.organisation_id, nobody) and c.case_id = coalesce(new.case_id, nobody))
  on conflict do nothing;
  select * into head from public.activity_chain c
  where c.organisation_id = coalesce(new.organisation_id, nobody) and c.case_id = coalesce(new.case_id, nobody)
  for no key update;
  new.chain_number := head.number + 1;
  new.hash := app.activity_hash(head.hash, new);
  update public.activity_chain c set number = new.chain_number, hash = new.hash
  where c.organisation_id = head.organisation_id and c.case_id = head.case_id;
  return new;
end $$;

-- The rows that exist already are chained in the order in which they were written.
alter table activity_log disable trigger append_only;
create trigger chain before update on activity_log for each row execute function app.chain_activity();
do $$
declare entry record;
begin
  for entry in select id from activity_log order by id loop
    update activity_log set operation = operation where id = entry.id;
  end loop;
end $$;
drop trigger chain on activity_log;
alter table activity_log enable trigger append_only;

-- Always: loading in bulk (session_replication_role = replica) is no way round it.
create trigger chain before insert on activity_log for each row execute function app.chain_activity();
alter table activity_log enable always trigger chain;
alter table activity_log alter column chain_number set not null, alter column hash set not null;

create index activity_log_by_worker on activity_log (organisation_id, worker_id, at);
create index activity_log_by_day on activity_log (organisation_id, at);
create index activity_log_of_emergencies on activity_log (organisation_id, at) where basis = 'emergency';

-- The data protection officer reads the log of the organisation, and of nothing else.
drop policy see on activity_log;
create policy see on activity_log for select to vangnet_app
  using (organisation_id = app.organisation_id()
    and (worker_id = app.actor_id() or (select app.acts_as('dataProtectionOfficer'))
      or app.case_level(organisation_id, case_id) = 'full'));
drop policy see on emergency_opening;
create policy see on emergency_opening for select to vangnet_app
  using (organisation_id = app.organisation_id()
    and (worker_id = app.actor_id() or (select app.acts_as('dataProtectionOfficer'))
      or app.case_level(organisation_id, case_id) = 'full'));

-- What a worker must hear of at once: who did it, in which case, and when they read it.
create table notice (
  organisation_id uuid not null,
  recipient_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('emergencyOpening')),
  case_id uuid,
  -- The piece that it is about.
  record_id uuid,
  worker_id uuid not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (organisation_id, recipient_id, id),
  foreign key (organisation_id, recipient_id) references worker,
  foreign key (organisation_id, worker_id) references worker,
  foreign key (organisation_id, case_id) references case_file on delete cascade
);
create index notice_by_time on notice (organisation_id, recipient_id, at);
grant select, insert, update (read_at) on notice to vangnet_app;
alter table notice enable row level security;
create policy own on notice for select to vangnet_app
  using (organisation_id = app.organisation_id() and recipient_id = app.actor_id());
create policy mark on notice for update to vangnet_app
  using (organisation_id = app.organisation_id() and recipient_id = app.actor_id());
create policy give on notice for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and worker_id = app.actor_id());

-- The words of a name without accents and capitals, as somebody in a hurry types them. Letters that are no other letter
-- with an accent (Yıldız, Søren) are named one by one; what parts words is listed, so that no locale changes it.
create function app.name_words(name text) returns text[] language sql immutable parallel safe
  return array_remove(regexp_split_to_array(
    translate(lower(regexp_replace(normalize(lower(name), NFD), '[\u0300-\u036f]', '', 'g')), 'ıøłđØŁĐ', 'ioldold'),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2010-\u2027]+'), '');
create index case_person_by_name_word on case_person using gin (app.name_words(name));

-- Which file somebody must open in an emergency: by the full words of a name and, where known, the day of birth.
-- It looks past row-level security; it shows the least by which a colleague knows that this is the family.
create function app.find_for_emergency(typed_name text, born date)
  returns table (case_id uuid, minors jsonb, team_name text, lead_name text, level text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if cardinality(app.name_words(typed_name)) < 2 or not app.acts_as('consultant', 'coConsultant', 'familyWorker',
    'teamLead', 'groupCoordinator', 'regionalStaff', 'regionHead') then
    return;
  end if;
  return query
  select c.id,
    coalesce((
      select jsonb_agg(jsonb_build_object(
          'firstName', split_part(coalesce(m.called_as, m.name), ' ', 1), 'birthYear', extract(year from m.born_on)::integer)
        order by m.born_on, m.position)
      from public.case_person m
      where m.organisation_id = c.organisation_id and m.case_id = c.id and m.kind = 'minor'
    ), '[]'),
    u.name,
    (select w.name from public.worker_function f
      join public.worker w on w.organisation_id = f.organisation_id and w.id = f.worker_id
      where f.organisation_id = c.organisation_id and f.unit_id = c.team_id and f.role = 'teamLead'
        and f.from_date <= app.today() and (f.until_date is null or f.until_date >= app.today())
      order by f.from_date limit 1),
    app.case_level(c.organisation_id, c.id)
  from public.case_file c
  left join public.unit u on u.organisation_id = c.organisation_id and u.id = c.team_id
  where c.organisation_id = app.organisation_id()
    and exists (
      select from public.case_person p
      where p.organisation_id = c.organisation_id and p.case_id = c.id
        and app.name_words(p.name) @> app.name_words(typed_name)
        and (born is null or p.born_on = born))
  order by c.opened_on desc, c.id
  limit 5;
end $$;

-- Who leads the team of a case, and who protects the data: they hear of an opening in an emergency. The opener need not
-- see the case yet.
create function app.list_emergency_witnesses(asked_case uuid) returns table (worker_id uuid)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select distinct f.worker_id from public.worker_function f
  left join public.case_file c on c.organisation_id = f.organisation_id and c.id = asked_case
  where f.organisation_id = app.organisation_id()
    and (f.role = 'dataProtectionOfficer' or (f.role = 'teamLead' and f.unit_id = c.team_id))
    and f.from_date <= app.today() and (f.until_date is null or f.until_date >= app.today());
end;
