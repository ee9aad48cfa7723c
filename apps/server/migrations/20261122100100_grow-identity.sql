-- Accounts, sessions and everything that proves who somebody is. Only the role vangnet_identity reads or writes these
-- tables; the role of the operations on cases has no way to them (docs/decisions/0010).

-- By which a worker gets mail, and is known at the organisation's own provider. Kept in lower case.
alter table worker
  add column email text check (email = lower(email)),
  -- The function in which they acted last, to begin with at the next sign-in.
  add column default_function_id uuid;
create unique index worker_by_email on worker (organisation_id, email);

-- Wrong tries are counted per account and place now, in sign_in_try.
alter table local_account drop column failed_tries, drop column last_failed_at;
create unique index local_account_by_worker on local_account (organisation_id, worker_id);

-- Whoever is signed in signs in once more: of the sessions so far nobody knows on what device or in which way they began.
delete from session;
alter table session
  add column id uuid not null unique,
  add column way text not null check (way in ('password', 'totp', 'recoveryCode', 'passkey', 'oidc', 'demo')),
  add column browser text not null,
  add column system text not null,
  -- When the person last proved who they are: how to sign in may be changed for some minutes after it.
  add column proved_at timestamptz not null;
create index session_by_last_seen on session (last_seen_at);

-- Between a right password and the second factor.
create table pending_sign_in (
  token_hash bytea primary key,
  organisation_id uuid not null,
  worker_id uuid not null,
  tries integer not null default 0,
  expires_at timestamptz not null,
  foreign key (organisation_id, worker_id) references worker
);
create index pending_sign_in_by_end on pending_sign_in (expires_at);

-- An authenticator app. The secret is encrypted with a key that is in installation_secret.
create table totp (
  organisation_id uuid not null,
  worker_id uuid not null,
  sealed_secret bytea not null,
  started_at timestamptz not null,
  -- Null until the person showed a first code.
  confirmed_at timestamptz,
  -- The thirty seconds of the last accepted code: no code is taken twice (RFC 6238 section 5.2).
  last_step bigint,
  primary key (organisation_id, worker_id),
  foreign key (organisation_id, worker_id) references worker
);

create table recovery_code (
  organisation_id uuid not null,
  worker_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (organisation_id, worker_id, code_hash),
  foreign key (organisation_id, worker_id) references worker
);

create table passkey (
  organisation_id uuid not null,
  worker_id uuid not null,
  id uuid not null,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  synced boolean not null,
  name text not null check (name <> ''),
  added_at timestamptz not null,
  last_used_at timestamptz,
  primary key (organisation_id, worker_id, id),
  foreign key (organisation_id, worker_id) references worker
);

-- What a passkey is asked to sign, for one answer. For a person who is signed in: of that session.
create table passkey_challenge (
  challenge text primary key,
  purpose text not null check (purpose in ('signIn', 'proof', 'addition')),
  session_id uuid references session (id) on delete cascade,
  expires_at timestamptz not null,
  check ((purpose = 'signIn') = (session_id is null))
);
create index passkey_challenge_by_end on passkey_challenge (expires_at);
create index passkey_challenge_by_session on passkey_challenge (session_id);

-- Functions for which an organisation requires a second factor.
create table second_factor_role (
  organisation_id uuid not null references organisation,
  role text not null,
  primary key (organisation_id, role)
);

-- Tries, by a keyed hash of what was tried and from where: no user name stands here.
create table sign_in_try (
  key bytea primary key,
  tries integer not null,
  -- The end of the counting: a try after it begins a new count.
  until timestamptz not null
);
create index sign_in_try_by_end on sign_in_try (until);

-- Browsers in which somebody signed in before: wrong tries elsewhere never stop them there.
create table known_device (
  organisation_id uuid not null,
  worker_id uuid not null,
  token_hash bytea not null,
  last_used_at timestamptz not null,
  primary key (organisation_id, worker_id, token_hash),
  foreign key (organisation_id, worker_id) references worker
);
create index known_device_by_use on known_device (last_used_at);

create table password_reset (
  token_hash bytea primary key,
  organisation_id uuid not null,
  worker_id uuid not null,
  removes_second_factors boolean not null,
  expires_at timestamptz not null,
  foreign key (organisation_id, worker_id) references worker
);
create index password_reset_by_worker on password_reset (organisation_id, worker_id);

create table invitation (
  organisation_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  function_id uuid not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  token_hash bytea not null unique,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, worker_id) references worker,
  foreign key (organisation_id, function_id) references worker_function,
  foreign key (organisation_id, invited_by) references worker,
  check (accepted_at is null or withdrawn_at is null)
);
create index invitation_by_worker on invitation (organisation_id, worker_id);

-- Accounts at the organisation's own provider.
create table oidc_account (
  issuer text not null,
  subject text not null,
  organisation_id uuid not null,
  worker_id uuid not null,
  linked_at timestamptz not null,
  primary key (issuer, subject),
  foreign key (organisation_id, worker_id) references worker
);
create unique index oidc_account_by_worker on oidc_account (organisation_id, worker_id, issuer);

-- A sign-in that went to the provider and has to come back, to the same browser.
create table oidc_sign_in (
  token_hash bytea primary key,
  state text not null,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  invitation_hash bytea,
  expires_at timestamptz not null
);
create index oidc_sign_in_by_end on oidc_sign_in (expires_at);

do $$
declare kept text;
begin
  foreach kept in array array['pending_sign_in', 'totp', 'recovery_code', 'passkey', 'passkey_challenge',
    'second_factor_role', 'sign_in_try', 'known_device', 'password_reset', 'invitation', 'oidc_account', 'oidc_sign_in']
  loop
    execute format('grant select, insert, update, delete on %I to vangnet_identity', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('create policy identity on %I to vangnet_identity using (true)', kept);
  end loop;
end $$;
grant insert, update (email, active, default_function_id) on worker to vangnet_identity;
grant insert on worker_function to vangnet_identity;

-- Whoever is made inactive is signed out at once, whichever operation does it, and stays so when active again.
create function app.end_access_of_inactive() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from public.session where organisation_id = new.organisation_id and worker_id = new.id;
  delete from public.pending_sign_in where organisation_id = new.organisation_id and worker_id = new.id;
  delete from public.password_reset where organisation_id = new.organisation_id and worker_id = new.id;
  delete from public.known_device where organisation_id = new.organisation_id and worker_id = new.id;
  return null;
end $$;
create trigger end_access after update of active on worker for each row
  when (old.active and not new.active) execute function app.end_access_of_inactive();
