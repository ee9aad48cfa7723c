-- Researchers and leaders get figures, not files: a role that can read ids, kinds and dates, and no word that anybody
-- wrote and no name of anybody (docs/decisions/0015).
do $$
begin
  if not exists (select from pg_roles where rolname = 'vangnet_figures') then create role vangnet_figures nologin; end if;
exception when duplicate_object or unique_violation then null; -- two databases migrated at the same moment
end $$;
do $$ begin execute format('grant vangnet_figures to %I', current_user); end $$;
grant usage on schema app, public to vangnet_figures;

-- What a figure must know of stored words, worked out beside them.
alter table mapping add column holds_strengths_and_safety boolean not null generated always as (
  snapshot @> '{"statements": [{"element": "strength"}]}' and snapshot @> '{"statements": [{"element": "existingSafety"}]}'
) stored;
alter table statement add column is_placed_incident boolean not null generated always as (
  coalesce(incident ->> 'occasion', '') <> ''
) stored;

grant select (organisation_id, id, kind, parent_id, name) on unit to vangnet_figures;
grant select (organisation_id, id, team_id, opened_on) on case_file to vangnet_figures;
grant select (organisation_id, case_id, reopened_on) on case_closure to vangnet_figures;
grant select (organisation_id, case_id, id, kind) on case_person to vangnet_figures;
grant select (organisation_id, case_id, id, kind, held_on, present_person_ids) on conversation to vangnet_figures;
grant select (organisation_id, case_id, conversation_id, written_at, withdrawn_at, is_placed_incident) on statement
  to vangnet_figures;
grant select (organisation_id, case_id, id, kind, held_on, holds_strengths_and_safety) on mapping to vangnet_figures;
grant select (organisation_id, case_id, id, kind) on frame_piece to vangnet_figures;
grant select (organisation_id, case_id, piece_id, kind, on_date, person_ids) on frame_piece_event to vangnet_figures;
grant select (organisation_id, case_id, id, held_on) on safety_plan_version to vangnet_figures;
grant select (organisation_id, case_id, plan_version_id, person_id, manner, on_date, written_at) on safety_plan_consent
  to vangnet_figures;

-- Of the own organisation, for whoever acts in a function that reads figures.
do $$
declare counted text;
begin
  foreach counted in array array['unit', 'case_file', 'case_closure', 'case_person', 'conversation', 'statement', 'mapping',
    'frame_piece', 'frame_piece_event', 'safety_plan_version', 'safety_plan_consent']
  loop
    execute format($sql$create policy figures on %I for select to vangnet_figures
      using (organisation_id = (select app.organisation_id())
        and (select app.acts_as('teamLead', 'groupCoordinator', 'regionalStaff', 'regionHead', 'researcher')))$sql$, counted);
  end loop;
end $$;
