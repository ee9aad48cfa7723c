-- When a file was closed, who of the family side was told and offered a copy, and when it was opened again. At most one
-- closing stands; earlier ones stay as history.
create table case_closure (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  closed_on date not null,
  reason text,
  informed jsonb not null default '[]',
  closed_by uuid not null,
  closed_at timestamptz not null,
  reopened_on date,
  reopened_by uuid,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, closed_by) references worker,
  foreign key (organisation_id, reopened_by) references worker,
  check (num_nonnulls(reopened_on, reopened_by) in (0, 2))
);
create unique index case_closure_standing on case_closure (organisation_id, case_id) where reopened_on is null;

-- How long each kind of thing is kept, as the organisation revises it; without a row the product's own rule holds, which
-- is version 1 (packages/domain/src/retention/retention-rule.ts).
create table retention_rule (
  organisation_id uuid not null references organisation,
  kind text not null,
  version integer not null check (version > 1),
  rule jsonb not null,
  revised_by uuid not null,
  revised_at timestamptz not null,
  primary key (organisation_id, kind, version),
  foreign key (organisation_id, revised_by) references worker
);

-- What was decided about a file that is due: approved by the data protection officer and confirmed by a second person,
-- or kept for a reason until a day.
create table destruction_entry (
  organisation_id uuid not null,
  case_id uuid not null,
  list_year integer not null,
  state text not null check (state in ('approved', 'confirmed', 'kept')),
  due_on date not null,
  -- The rule, with its version, as it was when the file was approved.
  rule jsonb not null,
  rule_version integer not null,
  kept_reason text,
  kept_until date,
  decided_by uuid not null,
  decided_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (organisation_id, case_id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, decided_by) references worker,
  foreign key (organisation_id, confirmed_by) references worker,
  check ((state = 'kept') = (kept_reason is not null and kept_until is not null)),
  check ((state = 'confirmed') = (confirmed_by is not null and confirmed_at is not null)),
  -- Four eyes.
  check (confirmed_by <> decided_by)
);

-- That a file was destroyed, without anything of what stood in it.
create table destruction_proof (
  organisation_id uuid not null references organisation,
  id uuid not null,
  list_year integer not null,
  destroyed_case_id uuid not null,
  destroyed_on date not null,
  destroyed_at timestamptz not null,
  due_on date not null,
  rule jsonb not null,
  rule_version integer not null,
  -- Rows by table.
  counts jsonb not null,
  -- The end of the chain of activity rows of this case: who did what stays, and can still be checked.
  last_activity_hash bytea,
  approved_by uuid not null,
  approved_at timestamptz not null,
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  destroyed_by uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, destroyed_case_id)
);

-- What a person whom the file is about asked to correct or to add, in their own words, and what became of it.
create table person_correction (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('correction', 'addition')),
  -- Without a piece it is about the whole file.
  piece_kind text check (piece_kind in ('conversation', 'statement', 'rating', 'framePiece', 'agreement', 'planVersion', 'mapping')),
  piece_id uuid,
  words text not null check (words <> ''),
  received_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  outcome text check (outcome in ('applied', 'notedBeside', 'refused')),
  outcome_reason text,
  decided_on date,
  decided_by uuid,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, case_id, person_id) references case_person,
  foreign key (organisation_id, written_by) references worker,
  foreign key (organisation_id, decided_by) references worker,
  check (num_nonnulls(piece_kind, piece_id) in (0, 2)),
  check (num_nonnulls(outcome, decided_on, decided_by) in (0, 3)),
  check (outcome <> 'refused' or outcome_reason is not null),
  check (kind = 'correction' or outcome = 'notedBeside')
);

-- A stored answer holds what was typed, so it must be found when its case is destroyed. The rows that exist already get
-- their case from the activity row of the same command.
alter table command_log add column case_id uuid;
update command_log c set case_id = l.case_id
from activity_log l
where l.organisation_id = c.organisation_id and l.worker_id = c.worker_id and l.operation = c.operation and l.at = c.at
  and l.case_id is not null;
create index command_log_by_case on command_log (organisation_id, case_id);
create index command_log_with_answer on command_log (organisation_id, at) where result is not null;
grant update (result, case_id) on command_log to vangnet_app;

-- The closed files that may be due, for the officer and for whoever confirms: days, the first letters of the minors and
-- the team. Nobody reads more of a file to judge how long it is kept (need to know). It looks past row-level security.
-- The bounds are those of the terms in force (null: no bound); the program decides about each (destruction-day.ts).
create function app.list_files_to_judge(
  asked_cases uuid[], born_until date, closed_until_with_minors date, closed_until_without_minors date)
  returns table (case_id uuid, opened_on date, closed_on date, team_name text, minors jsonb)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select c.id, c.opened_on, closure.closed_on, u.name, coalesce(young.minors, '[]')
    from public.case_closure closure
    join public.case_file c on c.organisation_id = closure.organisation_id and c.id = closure.case_id
    left join public.unit u on u.organisation_id = c.organisation_id and u.id = c.team_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('initial', upper(left(m.name, 1)), 'bornOn', m.born_on) order by m.position) as minors,
        max(m.born_on) as youngest
      from public.case_person m
      where m.organisation_id = c.organisation_id and m.case_id = c.id and m.kind = 'minor'
    ) as young on true
    where (select app.acts_as('dataProtectionOfficer', 'administrator'))
      and closure.organisation_id = app.organisation_id() and closure.reopened_on is null
      and (asked_cases is null or c.id = any(asked_cases))
      and case when young.minors is null
        then closed_until_without_minors is null or closure.closed_on <= closed_until_without_minors
        else (closed_until_with_minors is null or closure.closed_on <= closed_until_with_minors)
          and (born_until is null or young.youngest is null or young.youngest <= born_until)
      end;
  end;

-- Destroys one file: every row of it in every table that carries a case, however new that table is, and the answers that
-- commands on it gave. Only for an entry that was approved and confirmed, that is due, and that is still closed. The
-- activity rows stay (ids without words; the persons are gone), and a proof without content is written.
create function app.destroy_case(asked_case uuid, proof_id uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  asked_organisation constant uuid := app.organisation_id();
  entry public.destruction_entry;
  still_full regclass[];
  emptied_one boolean;
  place regclass;
  removed bigint;
  counts jsonb := '{}';
begin
  if not app.acts_as('dataProtectionOfficer') then
    raise exception 'only the data protection officer destroys files' using errcode = 'insufficient_privilege';
  end if;
  perform from public.case_file c where c.organisation_id = asked_organisation and c.id = asked_case for update;
  select * into entry from public.destruction_entry e
  where e.organisation_id = asked_organisation and e.case_id = asked_case for update;
  if entry.state is distinct from 'confirmed' or entry.due_on > app.today() or not exists (
    select from public.case_closure c
    where c.organisation_id = asked_organisation and c.case_id = asked_case and c.reopened_on is null
  ) then
    raise exception 'this file may not be destroyed' using errcode = 'insufficient_privilege';
  end if;

  select array_agg(t.oid::regclass) into still_full
  from pg_class t
  join pg_attribute a on a.attrelid = t.oid and a.attname = 'case_id' and not a.attisdropped
  where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
    and t.relname not in ('activity_log', 'activity_chain');
  -- What refers to other rows goes first: what cannot go yet is tried again after the others.
  while cardinality(still_full) > 0 loop
    emptied_one := false;
    foreach place in array still_full loop
      begin
        execute format('delete from %s where organisation_id = $1 and case_id = $2', place)
          using asked_organisation, asked_case;
        get diagnostics removed = row_count;
        if removed > 0 then counts := counts || jsonb_build_object(place::text, removed); end if;
        still_full := array_remove(still_full, place);
        emptied_one := true;
      exception when foreign_key_violation then null;
      end;
    end loop;
    if not emptied_one then raise exception 'rows of % refer to each other', still_full; end if;
  end loop;
  -- An answer about several files at once names them.
  delete from public.command_log c
  where c.organisation_id = asked_organisation and c.result is not null and position(asked_case::text in c.result::text) > 0;
  delete from public.case_file c where c.organisation_id = asked_organisation and c.id = asked_case;

  insert into public.destruction_proof (organisation_id, id, list_year, destroyed_case_id, destroyed_on, destroyed_at,
    due_on, rule, rule_version, counts, last_activity_hash, approved_by, approved_at, confirmed_by, confirmed_at, destroyed_by)
  select asked_organisation, proof_id, entry.list_year, asked_case, app.today(), app.now(),
    entry.due_on, entry.rule, entry.rule_version, counts || '{"case_file": 1}',
    (select h.hash from public.activity_chain h where h.organisation_id = asked_organisation and h.case_id = asked_case),
    entry.decided_by, entry.decided_at, entry.confirmed_by, entry.confirmed_at, app.actor_id();
end $$;

grant select, insert, update on case_closure, person_correction to vangnet_app;
grant select, insert on retention_rule to vangnet_app;
grant select, insert, update on destruction_entry to vangnet_app;
grant select on destruction_proof to vangnet_app;
alter table case_closure enable row level security;
alter table retention_rule enable row level security;
alter table destruction_entry enable row level security;
alter table destruction_proof enable row level security;
alter table person_correction enable row level security;

create policy see on case_closure for select to vangnet_app using (app.case_level(organisation_id, case_id) <> 'none');
create policy write on case_closure for insert to vangnet_app with check (app.case_level(organisation_id, case_id) = 'full');
create policy revise on case_closure for update to vangnet_app using (app.case_level(organisation_id, case_id) = 'full');

create policy see on person_correction for select to vangnet_app using (app.case_level(organisation_id, case_id) = 'full');
create policy write on person_correction for insert to vangnet_app
  with check (app.case_level(organisation_id, case_id) = 'full');
create policy revise on person_correction for update to vangnet_app
  using (app.case_level(organisation_id, case_id) = 'full');

create policy own_organisation on retention_rule for select to vangnet_app
  using (organisation_id = (select app.organisation_id()));
create policy revise on retention_rule for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and revised_by = app.actor_id() and app.acts_as('dataProtectionOfficer'));

create policy see on destruction_entry for select to vangnet_app
  using (organisation_id = app.organisation_id() and (select app.acts_as('dataProtectionOfficer', 'administrator')));
create policy decide on destruction_entry for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and decided_by = app.actor_id() and state <> 'confirmed'
    and app.acts_as('dataProtectionOfficer'));
-- The officer decides anew, which needs a new confirmation; the administrator confirms.
create policy decide_anew on destruction_entry for update to vangnet_app
  using (organisation_id = app.organisation_id() and app.acts_as('dataProtectionOfficer', 'administrator'))
  with check (
    (state <> 'confirmed' and decided_by = app.actor_id() and app.acts_as('dataProtectionOfficer'))
    or (state = 'confirmed' and confirmed_by = app.actor_id() and app.acts_as('administrator')));
create policy see on destruction_proof for select to vangnet_app
  using (organisation_id = app.organisation_id() and (select app.acts_as('dataProtectionOfficer', 'administrator')));
