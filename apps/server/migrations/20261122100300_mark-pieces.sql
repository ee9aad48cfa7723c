-- Whether somebody chose by hand how confidential a piece is. Else it follows: a conversation its kind, a statement the
-- conversation in which it was said (docs/decisions/0016).
alter table conversation add column confidentiality_chosen boolean not null default false;
alter table statement add column confidentiality_chosen boolean not null default false;

-- The history of a statement says how confidential each wording was: words that were left out when it was opened stay
-- closed.
alter table statement_version
  add column confidentiality text not null default 'open'
    check (confidentiality in ('open', 'professionals', 'inConfidence', 'court', 'health', 'harmful')),
  add column about_person_ids uuid[] not null default '{}';

-- What was written before pieces could be marked gets the defaults.
update conversation set confidentiality = case kind when 'hearing' then 'court' else 'professionals' end
where kind in ('hearing', 'processTeam', 'alignment', 'consultation') and confidentiality = 'open';
update statement s set confidentiality = c.confidentiality
from conversation c
where c.organisation_id = s.organisation_id and c.case_id = s.case_id and c.id = s.conversation_id
  and c.confidentiality <> 'open' and s.confidentiality = 'open';
update statement_version v set confidentiality = s.confidentiality, about_person_ids = s.about_person_ids
from statement s
where s.organisation_id = v.organisation_id and s.case_id = v.case_id and s.id = v.statement_id
  and (s.confidentiality <> 'open' or s.about_person_ids <> '{}');

drop policy see on statement_version;
create policy see on statement_version for select to vangnet_app using (
  case app.case_level(organisation_id, case_id)
    when 'full' then true
    when 'guest' then not app.is_restricted(confidentiality) and exists (
      select from statement s
      where s.organisation_id = statement_version.organisation_id and s.case_id = statement_version.case_id
        and s.id = statement_version.statement_id)
    else false
  end);

-- A rating is appended, never replaced; who may read it can be marked later.
grant update (confidentiality, about_person_ids) on rating to vangnet_app;
