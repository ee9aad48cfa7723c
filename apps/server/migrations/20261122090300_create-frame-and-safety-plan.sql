-- Danger statements, safety goals and bottom lines: the frame for the plan.
create table frame_piece (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  -- The order in which the pieces of a case were written: two may bear the same moment.
  number integer not null,
  kind text not null check (kind in ('dangerStatement', 'safetyGoal', 'bottomLine')),
  words text not null check (words <> ''),
  -- Kept beside the events for lists; the fold over the events decides (domain, calculateFramePieceState).
  state text not null check (state in ('provisional', 'shared', 'settled', 'revised', 'ended')),
  minor_ids uuid[] not null default '{}',
  statement_ids uuid[] not null default '{}',
  answers_ids uuid[] not null default '{}',
  set_by text,
  written_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  unique (organisation_id, case_id, number),
  foreign key (organisation_id, case_id) references case_file
);

create table frame_piece_event (
  organisation_id uuid not null,
  case_id uuid not null,
  piece_id uuid not null,
  number integer not null,
  kind text not null check (kind in ('written', 'revised', 'shared', 'settled', 'ended')),
  on_date date not null,
  words text,
  person_ids uuid[] not null default '{}',
  response text,
  reason text,
  by_worker uuid not null,
  at timestamptz not null,
  primary key (organisation_id, case_id, piece_id, number),
  foreign key (organisation_id, case_id, piece_id) references frame_piece,
  foreign key (organisation_id, by_worker) references worker
);

create table agreement (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  if_words text,
  then_words text not null check (then_words <> ''),
  who jsonb not null default '[]',
  when_words text,
  by_date date,
  call_person_ids uuid[] not null default '{}',
  serves_ids uuid[] not null default '{}',
  position double precision not null,
  written_by uuid not null,
  written_at timestamptz not null,
  ended_at timestamptz,
  ended_reason text,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, written_by) references worker
);

create table safety_plan_version (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  number integer not null,
  held_on date not null,
  title text,
  present_person_ids uuid[] not null default '{}',
  present_worker_ids uuid[] not null default '{}',
  present_others text,
  snapshot jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  unique (organisation_id, case_id, number),
  foreign key (organisation_id, case_id) references case_file,
  foreign key (organisation_id, saved_by) references worker
);

create table safety_plan_consent (
  organisation_id uuid not null,
  case_id uuid not null,
  id uuid not null,
  plan_version_id uuid not null,
  person_id uuid not null,
  manner text not null check (manner in ('signed', 'saidYes', 'notYet')),
  on_date date not null,
  remark text,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (organisation_id, case_id, id),
  foreign key (organisation_id, case_id, plan_version_id) references safety_plan_version,
  foreign key (organisation_id, case_id, person_id) references case_person,
  foreign key (organisation_id, written_by) references worker
);

grant select, insert, update on frame_piece, agreement to vangnet_app;
grant select, insert on frame_piece_event, safety_plan_version, safety_plan_consent to vangnet_app;
alter table frame_piece enable row level security;
alter table frame_piece_event enable row level security;
alter table agreement enable row level security;
alter table safety_plan_version enable row level security;
alter table safety_plan_consent enable row level security;
create policy of_visible_case on frame_piece to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on frame_piece_event to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on agreement to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on safety_plan_version to vangnet_app using (app.may_see_case(organisation_id, case_id));
create policy of_visible_case on safety_plan_consent to vangnet_app using (app.may_see_case(organisation_id, case_id));
