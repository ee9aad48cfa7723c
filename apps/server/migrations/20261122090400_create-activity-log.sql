-- Who did what, refusals and looks included. Append-only: no role of the server may change or remove a row.
create table activity_log (
  organisation_id uuid,
  id bigint generated always as identity,
  at timestamptz not null,
  worker_id uuid,
  operation text not null,
  case_id uuid,
  record_id uuid,
  result text not null check (result in ('done', 'refused')),
  refusal text,
  primary key (id)
);
create index activity_log_by_case on activity_log (organisation_id, case_id, at);

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the activity log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on activity_log for each row execute function app.refuse_change();
create trigger append_only_truncate before truncate on activity_log for each statement execute function app.refuse_change();

-- Commands that were carried out, so that a retry gives the first answer again.
create table command_log (
  organisation_id uuid not null,
  command_id uuid not null,
  worker_id uuid not null,
  operation text not null,
  input_hash bytea not null,
  result jsonb,
  at timestamptz not null,
  primary key (organisation_id, command_id)
);

grant insert, select on activity_log to vangnet_app;
grant insert on activity_log to vangnet_identity;
grant insert, select on command_log to vangnet_app;
grant update (result) on command_log to vangnet_app;
alter table activity_log enable row level security;
alter table command_log enable row level security;
create policy append on activity_log for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and worker_id = app.actor_id());
create policy see on activity_log for select to vangnet_app
  using (organisation_id = app.organisation_id() and (worker_id = app.actor_id() or app.may_see_case(organisation_id, case_id)));
create policy append_identity on activity_log for insert to vangnet_identity with check (true);
create policy own on command_log to vangnet_app
  using (organisation_id = app.organisation_id() and worker_id = app.actor_id());
