-- The tree of an organisation: department, regions, teams; providers stand beside it. A case belongs to a team.
alter table team rename to unit;
alter table unit rename constraint team_pkey to unit_pkey;
alter table unit
  add column kind text not null default 'team' check (kind in ('department', 'region', 'team', 'provider')),
  add column parent_id uuid,
  add foreign key (organisation_id, parent_id) references unit (organisation_id, id);
alter table unit alter column kind drop default;

-- What somebody does in a unit, from a first to a last day.
alter table worker_function rename column team_id to unit_id;
drop index worker_function_key;
alter table worker_function
  drop constraint worker_function_role_check,
  add check (role in ('consultant', 'coConsultant', 'familyWorker', 'teamLead', 'groupCoordinator', 'regionalStaff',
    'regionHead', 'administration', 'researcher', 'dataProtectionOfficer', 'administrator')),
  add column id uuid not null default gen_random_uuid(),
  add column from_date date not null default '2010-01-01',
  add column until_date date,
  add primary key (organisation_id, id),
  add check (until_date >= from_date);
alter table worker_function alter column id drop default, alter column from_date drop default;
create unique index worker_function_key on worker_function (organisation_id, worker_id, role, unit_id, from_date) nulls not distinct;

alter table session add column function_id uuid;

-- Away from the first to the last day: a colleague of the same unit then finds contacts, agreements, last incident.
create table absence (
  organisation_id uuid not null,
  worker_id uuid not null,
  id uuid not null,
  from_date date not null,
  until_date date not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (organisation_id, worker_id, id),
  foreign key (organisation_id, worker_id) references worker,
  foreign key (organisation_id, noted_by) references worker,
  check (until_date >= from_date)
);

-- A guest is a partner's worker who reads along in one case until a day.
alter table case_worker drop constraint case_worker_part_check;
alter table case_worker
  add check (part in ('consultant', 'coConsultant', 'familyWorker', 'guest')),
  add check (part <> 'guest' or until_date is not null);

-- A file opened in an emergency by somebody who normally may not: for a stated reason, for some hours.
create table emergency_opening (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  reason text not null check (reason <> ''),
  opened_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, worker_id) references worker,
  check (ends_at > opened_at)
);
create index emergency_opening_by_worker on emergency_opening (organisation_id, worker_id, case_id);

-- Every piece says how confidential it is and whom it is about (nobody named: the whole family).
do $$
declare piece text;
begin
  foreach piece in array array['conversation', 'statement', 'rating'] loop
    execute format($sql$
      alter table %I
        add column confidentiality text not null default 'open'
          check (confidentiality in ('open', 'professionals', 'inConfidence', 'court', 'health', 'harmful')),
        add column about_person_ids uuid[] not null default '{}'$sql$, piece);
  end loop;
end $$;

-- Pieces that one person may see besides what the rules give: with a purpose and a legal basis, until a day, revocable.
create table share (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  -- Either somebody of the case or a worker.
  person_id uuid,
  worker_id uuid,
  purpose text not null check (purpose <> ''),
  legal_basis jsonb not null,
  from_date date not null,
  until_date date,
  shared_by uuid not null,
  shared_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid,
  revoked_reason text,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, case_id, person_id) references case_person,
  foreign key (organisation_id, worker_id) references worker,
  foreign key (organisation_id, shared_by) references worker,
  check (num_nonnulls(person_id, worker_id) = 1),
  check (until_date >= from_date)
);
create index share_by_worker on share (organisation_id, worker_id) where worker_id is not null;

create table share_piece (
  organisation_id uuid not null,
  case_id uuid not null,
  share_id uuid not null,
  piece_kind text not null
    check (piece_kind in ('conversation', 'statement', 'rating', 'framePiece', 'agreement', 'planVersion', 'mapping')),
  piece_id uuid not null,
  primary key (organisation_id, case_id, share_id, piece_id),
  foreign key (organisation_id, case_id, share_id) references share
);
create index share_piece_by_piece on share_piece (organisation_id, case_id, piece_id);

-- In which function somebody acts, and the instant at which they ask.
create function app.function_id() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.function_id', true), '')::uuid;
create function app.now() returns timestamptz language sql stable parallel safe
  return nullif(current_setting('app.now', true), '')::timestamptz;

-- Whether the actor acts in one of these functions today; the setting alone proves nothing.
create function app.acts_as(variadic asked_roles text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (
    select from public.worker_function f
    where f.organisation_id = app.organisation_id() and f.id = app.function_id() and f.worker_id = app.actor_id()
      and f.role = any(asked_roles) and f.from_date <= app.today() and (f.until_date is null or f.until_date >= app.today())
  );

-- How far somebody may see into a case: 'full', 'guest', 'cover' or 'none'; says what `decideCaseAccess` says
-- (packages/domain/src/access/case-access.ts). It looks past row-level security, else the policies would ask themselves.
-- An answer other than 'none' is remembered until the transaction ends (docs/decisions/0009): a policy asks for every row.
create function app.case_level(asked_organisation uuid, asked_case uuid) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  seen text := coalesce(current_setting('app.seen_cases', true), '');
  place integer;
  level text;
begin
  if asked_case is null or asked_organisation is distinct from app.organisation_id() then return 'none'; end if;
  place := position(asked_case::text in seen);
  if place > 0 then
    return case substring(seen from place + 36 for 1) when 'F' then 'full' when 'G' then 'guest' else 'cover' end;
  end if;
  level := case
    when exists (
        select from public.case_worker w
        where w.organisation_id = asked_organisation and w.worker_id = app.actor_id() and w.case_id = asked_case
          and w.part <> 'guest' and w.from_date <= app.today() and (w.until_date is null or w.until_date >= app.today())
      )
      or exists (
        select from public.case_file c
        join public.worker_function f on f.organisation_id = c.organisation_id and f.unit_id = c.team_id
        where c.organisation_id = asked_organisation and c.id = asked_case
          and f.id = app.function_id() and f.worker_id = app.actor_id() and f.role = 'teamLead'
          and f.from_date <= app.today() and (f.until_date is null or f.until_date >= app.today())
      )
      or exists (
        select from public.emergency_opening o
        where o.organisation_id = asked_organisation and o.case_id = asked_case and o.worker_id = app.actor_id()
          and o.opened_at <= app.now() and o.ends_at > app.now()
      ) then 'full'
    when exists (
        select from public.case_worker w
        where w.organisation_id = asked_organisation and w.worker_id = app.actor_id() and w.case_id = asked_case
          and w.part = 'guest' and w.from_date <= app.today() and w.until_date >= app.today()
      ) then 'guest'
    when exists (
        select from public.case_worker w
        join public.absence a on a.organisation_id = w.organisation_id and a.worker_id = w.worker_id
        join public.worker_function absent on absent.organisation_id = w.organisation_id and absent.worker_id = w.worker_id
        join public.worker_function own on own.organisation_id = w.organisation_id and own.unit_id = absent.unit_id
        where w.organisation_id = asked_organisation and w.case_id = asked_case
          and w.part <> 'guest' and w.from_date <= app.today() and (w.until_date is null or w.until_date >= app.today())
          and a.from_date <= app.today() and a.until_date >= app.today()
          and absent.from_date <= app.today() and (absent.until_date is null or absent.until_date >= app.today())
          and own.id = app.function_id() and own.worker_id = app.actor_id()
          and own.role in ('consultant', 'coConsultant', 'familyWorker', 'teamLead')
          and own.from_date <= app.today() and (own.until_date is null or own.until_date >= app.today())
      ) then 'cover'
    else 'none'
  end;
  if level <> 'none' then
    perform set_config('app.seen_cases', seen || ' ' || asked_case::text || upper(left(level, 1)), true);
  end if;
  return level;
end $$;

create function app.is_restricted(confidentiality text) returns boolean language sql immutable parallel safe
  return confidentiality not in ('open', 'professionals');

-- The prose of a conversation holds the words of its statements: it is as confidential as the most confidential of them.
create function app.holds_restricted(asked_organisation uuid, asked_case uuid, asked_conversation uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (
    select from public.statement s
    where s.organisation_id = asked_organisation and s.case_id = asked_case and s.conversation_id = asked_conversation
      and app.is_restricted(s.confidentiality)
  );

-- Whether a piece is shared with the worker who asks, today.
create function app.is_shared_with_actor(asked_organisation uuid, asked_case uuid, asked_piece uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (
    select from public.share_piece p
    join public.share s on s.organisation_id = p.organisation_id and s.case_id = p.case_id and s.id = p.share_id
    where p.organisation_id = asked_organisation and p.case_id = asked_case and p.piece_id = asked_piece
      and s.organisation_id = app.organisation_id() and s.worker_id = app.actor_id() and s.revoked_at is null
      and s.from_date <= app.today() and (s.until_date is null or s.until_date >= app.today())
  );

-- Whoever sees a case because of a share sees nothing of it but the shared pieces.
create function app.may_see_piece(asked_organisation uuid, asked_case uuid, asked_piece uuid, confidentiality text) returns boolean
  language sql stable
  return case app.case_level(asked_organisation, asked_case)
    when 'full' then true
    when 'guest' then not app.is_restricted(confidentiality)
      or app.is_shared_with_actor(asked_organisation, asked_case, asked_piece)
    else app.is_shared_with_actor(asked_organisation, asked_case, asked_piece)
  end;

-- What `decide` must know of a case of the own organisation, whoever asks: the decision is the first lock, row-level
-- security another. A command holds the case until it ends.
create function app.case_facts(asked_case uuid, locked boolean) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  facts jsonb;
begin
  if locked then
    perform from public.case_file c
    where c.organisation_id = app.organisation_id() and c.id = asked_case for no key update;
  end if;
  select jsonb_build_object(
    'organisationId', c.organisation_id,
    'teamId', c.team_id,
    'workers', coalesce((
      select jsonb_agg(jsonb_build_object(
        'workerId', w.worker_id, 'part', w.part, 'from', w.from_date, 'until', w.until_date,
        'absences', coalesce((
          select jsonb_agg(jsonb_build_object('from', a.from_date, 'until', a.until_date)) from public.absence a
          where a.organisation_id = w.organisation_id and a.worker_id = w.worker_id and a.until_date >= app.today()
        ), '[]'),
        'unitIds', coalesce((
          select jsonb_agg(f.unit_id) from public.worker_function f
          where f.organisation_id = w.organisation_id and f.worker_id = w.worker_id and f.unit_id is not null
            and f.from_date <= app.today() and (f.until_date is null or f.until_date >= app.today())
        ), '[]')))
      from public.case_worker w where w.organisation_id = c.organisation_id and w.case_id = c.id
    ), '[]'),
    'openings', coalesce((
      select jsonb_agg(jsonb_build_object('workerId', o.worker_id, 'openedAt', o.opened_at, 'endsAt', o.ends_at))
      from public.emergency_opening o
      where o.organisation_id = c.organisation_id and o.case_id = c.id and o.ends_at > app.now()
    ), '[]'),
    'sharedWith', coalesce((
      select jsonb_agg(s.worker_id) from public.share s
      where s.organisation_id = c.organisation_id and s.case_id = c.id and s.worker_id is not null
        and s.revoked_at is null and s.from_date <= app.today() and (s.until_date is null or s.until_date >= app.today())
    ), '[]')
  ) into facts
  from public.case_file c
  where c.organisation_id = app.organisation_id() and c.id = asked_case;
  return facts;
end $$;

-- The policies anew: reading by level and piece, writing by whoever has the whole case.
drop policy see on case_file;
drop policy revise on case_file;
drop policy see on case_worker;
drop policy assign on case_worker;
drop policy revise on case_worker;
do $$
declare piece record;
begin
  for piece in select tablename from pg_policies where policyname = 'of_visible_case' loop
    execute format('drop policy of_visible_case on %I', piece.tablename);
    execute format($sql$create policy write on %I for insert to vangnet_app
      with check (app.case_level(organisation_id, case_id) = 'full')$sql$, piece.tablename);
    execute format($sql$create policy revise on %I for update to vangnet_app
      using (app.case_level(organisation_id, case_id) = 'full')$sql$, piece.tablename);
  end loop;
end $$;

create policy see on case_file for select to vangnet_app using (app.case_level(organisation_id, id) <> 'none');
create policy revise on case_file for update to vangnet_app
  using (app.case_level(organisation_id, id) = 'full') with check (organisation_id = app.organisation_id());
create policy see on case_worker for select to vangnet_app using (app.case_level(organisation_id, case_id) <> 'none');
create policy assign on case_worker for insert to vangnet_app
  with check (organisation_id = app.organisation_id()
    and (app.case_level(organisation_id, case_id) = 'full' or app.is_own_new_case(organisation_id, case_id)));
create policy revise on case_worker for update to vangnet_app using (app.case_level(organisation_id, case_id) = 'full');
create policy see on case_person for select to vangnet_app using (app.case_level(organisation_id, case_id) <> 'none');

create policy see on conversation for select to vangnet_app using (
  case app.case_level(organisation_id, case_id)
    when 'full' then true
    when 'guest' then (not app.is_restricted(confidentiality) and not app.holds_restricted(organisation_id, case_id, id))
      or app.is_shared_with_actor(organisation_id, case_id, id)
    else app.is_shared_with_actor(organisation_id, case_id, id)
  end);
create policy see on statement for select to vangnet_app using (
  app.may_see_piece(organisation_id, case_id, id, confidentiality)
  or (incident is not null and not app.is_restricted(confidentiality) and app.case_level(organisation_id, case_id) = 'cover'));
create policy see on statement_version for select to vangnet_app using (
  case app.case_level(organisation_id, case_id)
    when 'full' then true
    when 'guest' then exists (
      select from statement s
      where s.organisation_id = statement_version.organisation_id and s.case_id = statement_version.case_id
        and s.id = statement_version.statement_id)
    else false
  end);
-- A saved mapping holds every statement of its day.
create policy see on mapping for select to vangnet_app using (
  app.case_level(organisation_id, case_id) = 'full' or app.is_shared_with_actor(organisation_id, case_id, id));
create policy see on scaling_question for select to vangnet_app using (
  app.case_level(organisation_id, case_id) in ('full', 'guest')
  or exists (
    select from rating r
    where r.organisation_id = scaling_question.organisation_id and r.case_id = scaling_question.case_id
      and r.question_id = scaling_question.id));
create policy see on rating for select to vangnet_app using (
  app.may_see_piece(organisation_id, case_id, id, confidentiality));
create policy see on frame_piece for select to vangnet_app using (app.may_see_piece(organisation_id, case_id, id, 'open'));
create policy see on frame_piece_event for select to vangnet_app using (
  app.may_see_piece(organisation_id, case_id, piece_id, 'open'));
create policy see on agreement for select to vangnet_app using (
  app.case_level(organisation_id, case_id) <> 'none' or app.is_shared_with_actor(organisation_id, case_id, id));
create policy see on safety_plan_version for select to vangnet_app using (
  app.may_see_piece(organisation_id, case_id, id, 'open'));
create policy see on safety_plan_consent for select to vangnet_app using (
  app.case_level(organisation_id, case_id) in ('full', 'guest'));

drop policy see on activity_log;
create policy see on activity_log for select to vangnet_app
  using (organisation_id = app.organisation_id()
    and (worker_id = app.actor_id() or app.case_level(organisation_id, case_id) = 'full'));
drop function app.may_see_case;

grant select, insert on absence, emergency_opening, share, share_piece to vangnet_app;
grant update (revoked_at, revoked_by, revoked_reason) on share to vangnet_app;
alter table absence enable row level security;
alter table emergency_opening enable row level security;
alter table share enable row level security;
alter table share_piece enable row level security;
create policy own_organisation on absence for select to vangnet_app using (organisation_id = (select app.organisation_id()));
create policy see on emergency_opening for select to vangnet_app
  using (organisation_id = app.organisation_id()
    and (worker_id = app.actor_id() or app.case_level(organisation_id, case_id) = 'full'));
create policy open on emergency_opening for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and worker_id = app.actor_id());
create policy see on share for select to vangnet_app using (
  organisation_id = app.organisation_id()
  and (worker_id = app.actor_id() or app.case_level(organisation_id, case_id) = 'full'));
create policy write on share for insert to vangnet_app with check (app.case_level(organisation_id, case_id) = 'full');
create policy revoke on share for update to vangnet_app using (app.case_level(organisation_id, case_id) = 'full');
create policy see on share_piece for select to vangnet_app using (
  exists (
    select from share s
    where s.organisation_id = share_piece.organisation_id and s.case_id = share_piece.case_id and s.id = share_piece.share_id));
create policy write on share_piece for insert to vangnet_app with check (app.case_level(organisation_id, case_id) = 'full');
