create table conversation (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  title text,
  kind text,
  held_on date not null,
  start_time time,
  duration_minutes integer check (duration_minutes between 0 and 1440),
  direct_contact_minutes integer check (direct_contact_minutes between 0 and 1440),
  consultation_minutes integer check (consultation_minutes between 0 and 1440),
  present_person_ids uuid[] not null default '{}',
  present_worker_ids uuid[] not null default '{}',
  present_others text,
  preparation text,
  -- The prose as a Yjs document: edits merge, whatever their order. `prose_text` is the same as plain text.
  prose_state bytea,
  prose_text text not null default '',
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, written_by) references worker
);
create index conversation_by_day on conversation (organisation_id, case_id, held_on);

create table statement (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  conversation_id uuid,
  column_name text not null check (column_name in ('worries', 'goingWell', 'mustHappen')),
  element text check (element in ('harm', 'danger', 'complicatingFactor', 'existingSafety', 'strength', 'wish', 'nextStep')),
  words text not null check (words <> ''),
  voice_person_id uuid,
  voice_worker_id uuid,
  voice_name text,
  incident jsonb,
  due_on date,
  anchor text not null check (anchor in ('prose', 'ownWording', 'proseGone', 'direct')),
  position double precision not null,
  withdrawn_at timestamptz,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, case_id, conversation_id) references conversation,
  foreign key (organisation_id, case_id, voice_person_id) references case_person,
  foreign key (organisation_id, voice_worker_id) references worker,
  check (num_nonnulls(voice_person_id, voice_worker_id, voice_name) <= 1)
);
create index statement_by_conversation on statement (organisation_id, case_id, conversation_id);

-- How the words came to be; never changed.
create table statement_version (
  organisation_id uuid not null,
  case_id uuid not null,
  statement_id uuid not null,
  version integer not null,
  words text not null,
  column_name text not null,
  element text,
  voice_name text,
  changed_at timestamptz not null,
  changed_by uuid not null,
  primary key (organisation_id, case_id, statement_id, version),
  foreign key (organisation_id, case_id, statement_id) references statement
);

create table mapping (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  held_on date not null,
  kind text not null check (kind in ('internal', 'withFamily')),
  title text,
  present_person_ids uuid[] not null default '{}',
  present_worker_ids uuid[] not null default '{}',
  present_others text,
  snapshot jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, saved_by) references worker
);

create table scaling_question (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('safety', 'own')),
  words text,
  lowest integer not null,
  highest integer not null,
  lowest_means text,
  highest_means text,
  asked_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  check (lowest < highest)
);

create table rating (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  voice_person_id uuid,
  voice_worker_id uuid,
  voice_name text,
  rated_on date not null,
  value numeric(6, 1) not null,
  what_is_in_it text,
  one_step_higher text,
  written_by uuid not null,
  written_at timestamptz not null,
  withdrawn_on date,
  withdrawn_by uuid,
  withdrawn_reason text,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id, question_id) references scaling_question,
  foreign key (organisation_id, case_id, voice_person_id) references case_person,
  foreign key (organisation_id, voice_worker_id) references worker,
  foreign key (organisation_id, written_by) references worker
);
create index rating_by_question on rating (organisation_id, case_id, question_id, rated_on);

grant select, insert, update on conversation, statement to vangnet_app;
grant select, insert on statement_version, mapping, scaling_question, rating to vangnet_app;
-- A rating is appended, never replaced: only its withdrawal can be written later.
grant update (withdrawn_on, withdrawn_by, withdrawn_reason) on rating to vangnet_app;

alter table conversation enable row level security;
alter table statement enable row level security;
alter table statement_version enable row level security;
alter table mapping enable row level security;
alter table scaling_question enable row level security;
alter table rating enable row level security;
create policy of_visible_case on conversation to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on statement to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on statement_version to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on mapping to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on scaling_question to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on rating to vangnet_app using (app.may_see_case(organisation_id, case_id));
