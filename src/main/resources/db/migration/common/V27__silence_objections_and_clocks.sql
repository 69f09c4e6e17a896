-- a refusal may come of silence: then nobody signs it, and perhaps nobody has assessed the file before
alter table register.decision add column deemed boolean default false not null;
alter table register.decision alter column drafted_by drop not null;
alter table register.decision alter column countersigned_by drop not null;
alter table register.decision drop constraint four_eyes;
alter table register.decision add constraint four_eyes check (
  (deemed and decision = 'REFUSED' and drafted_by is null and countersigned_by is null)
  or (not deemed and drafted_by is not null and countersigned_by is not null and drafted_by <> countersigned_by));
-- goods on no list are not assessed, and a refusal arms nobody; everything else is assessed
alter table register.decision drop constraint assessed_before_decided;
alter table register.decision add constraint assessed_before_decided check (
  decision in ('NO_LICENSE_REQUIRED', 'REFUSED') or (assessment_version is not null and finding is not null));

-- whether the row of the ballot says that its approval overrules the binding objections of others
alter table register.ballot add column overrules boolean default false not null;

-- more time is asked for a verification, too: what the request is about is a clock, of an opinion, a vote or a verification
alter table register.extension_request add column clock varchar(64);
update register.extension_request set clock = consultation_id;
alter table register.extension_request alter column clock set not null;
alter table register.extension_request drop column consultation_id;
