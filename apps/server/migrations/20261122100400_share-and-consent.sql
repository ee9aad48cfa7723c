-- What the reading rules must know of a person; null: presumed by kind or by age (domain/sharing/reading-person.ts).
alter table case_person
  add column lives_with_minors boolean,
  add column capable boolean,
  add column parent_of_ids uuid[];

-- What somebody consented to, as a history: a consent is never changed, a withdrawal stands beside it.
create table consent (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  -- Whose data it is about, and who said yes: the person, or a parent on behalf of a child under twelve.
  person_id uuid not null,
  given_by_person_id uuid not null,
  purpose text not null
    check (purpose in ('sharePieces', 'parentsRead', 'confidant', 'contactNetwork', 'reportToAuthority', 'other')),
  -- In favour of whom: at most one of the three.
  to_person_id uuid,
  to_worker_id uuid,
  to_organisation text,
  words text,
  given_on date not null,
  manner text not null check (manner in ('written', 'spoken')),
  evidence text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, case_id, person_id) references case_person,
  foreign key (organisation_id, case_id, given_by_person_id) references case_person,
  foreign key (organisation_id, case_id, to_person_id) references case_person,
  foreign key (organisation_id, to_worker_id) references worker,
  foreign key (organisation_id, noted_by) references worker,
  check (num_nonnulls(to_person_id, to_worker_id, to_organisation) <= 1)
);

create table consent_withdrawal (
  organisation_id uuid not null,
  case_id uuid not null,
  consent_id uuid not null,
  withdrawn_on date not null,
  words text,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (organisation_id, case_id, consent_id),
  foreign key (organisation_id, case_id, consent_id) references consent,
  foreign key (organisation_id, noted_by) references worker
);

-- Whether a share goes to the youth judge or a social service (DIJH art. 75: stricter), and what ended it.
alter table share
  add column to_authority boolean not null default false,
  add column ended_by_consent_id uuid,
  add foreign key (organisation_id, case_id, ended_by_consent_id) references consent;
grant update (ended_by_consent_id) on share to vangnet_app;

-- Who of the family reads what, as the organisation revises it; without a row the product's own rules hold.
create table reading_rules (
  organisation_id uuid not null references organisation,
  number integer not null check (number > 1),
  valid_from date not null,
  rules jsonb not null,
  note text not null check (note <> ''),
  revised_by uuid not null,
  revised_at timestamptz not null,
  primary key (organisation_id, number),
  foreign key (organisation_id, revised_by) references worker
);

grant select, insert on consent, consent_withdrawal, reading_rules to vangnet_app;
alter table consent enable row level security;
alter table consent_withdrawal enable row level security;
alter table reading_rules enable row level security;
do $$
declare kept text;
begin
  foreach kept in array array['consent', 'consent_withdrawal'] loop
    execute format($sql$create policy see on %I for select to vangnet_app
      using (app.case_level(organisation_id, case_id) = 'full')$sql$, kept);
    execute format($sql$create policy write on %I for insert to vangnet_app
      with check (app.case_level(organisation_id, case_id) = 'full')$sql$, kept);
  end loop;
end $$;
create policy own_organisation on reading_rules for select to vangnet_app
  using (organisation_id = (select app.organisation_id()));
create policy revise on reading_rules for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and app.acts_as('dataProtectionOfficer'));

-- A conversation or a saved mapping that is shared holds statements too. Which of them its receiver may not read: ids
-- alone, and only for somebody with whom something of the case is shared.
create function app.withheld_statements(asked_case uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select st.id from public.statement st
    where st.organisation_id = app.organisation_id() and st.case_id = asked_case
      and app.is_restricted(st.confidentiality) and not app.is_shared_with_actor(st.organisation_id, st.case_id, st.id)
      and exists (
        select from public.share s
        where s.organisation_id = st.organisation_id and s.case_id = asked_case and s.worker_id = app.actor_id()
          and s.revoked_at is null and s.from_date <= app.today() and (s.until_date is null or s.until_date >= app.today()));
  end;

-- The names of those who speak or act in the pieces that are shared with whoever asks: words without their voice would
-- be nobody's (principle 5).
create function app.persons_in_shared_pieces(asked_case uuid) returns table (id uuid, name text, kind text)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    select p.id, coalesce(p.called_as, p.name), p.kind from public.case_person p
    where p.organisation_id = app.organisation_id() and p.case_id = asked_case and (
      exists (
        select from public.statement s
        where s.organisation_id = p.organisation_id and s.case_id = p.case_id and s.voice_person_id = p.id
          and app.is_shared_with_actor(s.organisation_id, s.case_id, s.id))
      or exists (
        select from public.rating r
        where r.organisation_id = p.organisation_id and r.case_id = p.case_id and r.voice_person_id = p.id
          and app.is_shared_with_actor(r.organisation_id, r.case_id, r.id))
      or exists (
        select from public.agreement a
        where a.organisation_id = p.organisation_id and a.case_id = p.case_id
          and (a.call_person_ids @> array[p.id] or a.who @> jsonb_build_array(jsonb_build_object('personId', p.id)))
          and app.is_shared_with_actor(a.organisation_id, a.case_id, a.id)));
  end;
