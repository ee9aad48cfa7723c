-- Units, functions and who is active are kept by the administrator alone; everybody of the organisation sees them.
drop policy own_organisation on unit;
drop policy own_organisation on worker_function;
create policy see on unit for select to vangnet_app using (organisation_id = (select app.organisation_id()));
create policy keep on unit for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and app.acts_as('administrator'));
create policy revise on unit for update to vangnet_app
  using (organisation_id = app.organisation_id() and app.acts_as('administrator'));
create policy remove on unit for delete to vangnet_app
  using (organisation_id = app.organisation_id() and app.acts_as('administrator'));
create policy see on worker_function for select to vangnet_app using (organisation_id = (select app.organisation_id()));
create policy keep on worker_function for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and app.acts_as('administrator'));
create policy revise on worker_function for update to vangnet_app
  using (organisation_id = app.organisation_id() and app.acts_as('administrator'));
create policy manage on worker for update to vangnet_app
  using (organisation_id = app.organisation_id() and app.acts_as('administrator'));
grant insert, update (name, parent_id), delete on unit to vangnet_app;
grant insert, update (until_date) on worker_function to vangnet_app;
grant update (active) on worker to vangnet_app;

-- An absence is noted by oneself, or by the lead of a team in which the worker holds a function
-- (packages/domain/src/organisation/absence.ts).
create function app.may_keep_absence(asked_worker uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return asked_worker = app.actor_id() or (
    app.acts_as('teamLead') and exists (
      select from public.worker_function led
      join public.worker_function held on held.organisation_id = led.organisation_id and held.unit_id = led.unit_id
      where led.organisation_id = app.organisation_id() and led.id = app.function_id()
        and held.worker_id = asked_worker
        and held.from_date <= app.today() and (held.until_date is null or held.until_date >= app.today())
    )
  );
create policy note on absence for insert to vangnet_app
  with check (organisation_id = app.organisation_id() and noted_by = app.actor_id() and app.may_keep_absence(worker_id));
create policy shorten on absence for update to vangnet_app
  using (organisation_id = app.organisation_id() and app.may_keep_absence(worker_id));
create policy remove on absence for delete to vangnet_app
  using (organisation_id = app.organisation_id() and app.may_keep_absence(worker_id));
grant update (until_date), delete on absence to vangnet_app;

-- Why a guest reads along; the other parts need no reason.
alter table case_worker add column reason text check (reason <> '');

-- Numbers for the administrator, who sees no file: in how many cases somebody works today, and in how many of them
-- nobody else who is active does.
create function app.count_open_cases() returns table (worker_id uuid, open_cases integer, alone integer)
  language sql stable security definer set search_path = pg_catalog, public
  begin atomic
    with held as (
      select distinct p.case_id, p.worker_id, w.active
      from public.case_worker p
      join public.worker w on w.organisation_id = p.organisation_id and w.id = p.worker_id
      where p.organisation_id = app.organisation_id() and app.acts_as('administrator')
        and p.part <> 'guest' and p.from_date <= app.today() and (p.until_date is null or p.until_date >= app.today())
    ), working as (
      select h.case_id, count(*) filter (where h.active) as n from held h group by h.case_id
    )
    select h.worker_id, count(*)::integer,
      count(*) filter (where working.n - h.active::integer = 0)::integer
    from held h join working on working.case_id = h.case_id
    group by h.worker_id;
  end;

-- Whether anything stands on a unit: another unit, a function, a case (which the administrator does not see).
create function app.unit_is_used(asked_unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public
  return exists (
      select from public.unit u where u.organisation_id = app.organisation_id() and u.parent_id = asked_unit)
    or exists (
      select from public.worker_function f where f.organisation_id = app.organisation_id() and f.unit_id = asked_unit)
    or exists (
      select from public.case_file c where c.organisation_id = app.organisation_id() and c.team_id = asked_unit);
