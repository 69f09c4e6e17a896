-- Who leads a file, or each track of a file whose lines are decided apart.
create table register.lead (
  file_number varchar(32) not null references register.license_file,
  track varchar(32) not null,
  authority varchar(64) not null,
  assigned_at timestamp(3) with time zone not null,
  primary key (file_number, track)
);

alter table register.file_line add column track varchar(32) default 'WHOLE' not null;

alter table register.consultation add column track varchar(32) default 'WHOLE' not null;
-- an opinion, or the vote of a member of a committee
alter table register.consultation add column kind varchar(16) default 'OPINION' not null;
-- of an earlier pass: kept, but no longer counted
alter table register.consultation add column superseded boolean default false not null;
-- why this agency was asked: table, row, version, basis (JSON)
alter table register.consultation add column asked_because text;

-- a stop that was asked for or ended too late counts as never made
alter table register.clock_pause add column forfeited boolean default false not null;

-- more time for one agency, by agreement
create table register.extension (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  agency varchar(64) not null,
  amount integer not null check (amount > 0),
  unit varchar(16) not null,
  reasons text not null,
  agreed_by varchar(64) not null,
  agreed_at timestamp(3) with time zone not null
);
create index extension_file on register.extension (file_number, agency);

-- the opinions again, with the words of votes: a constraint without a name cannot be changed on both databases
alter table register.opinion drop constraint objection_with_reasons;
create table register.opinion_version (
  consultation_id varchar(64) not null references register.consultation,
  version integer not null check (version > 0),
  opinion varchar(32) not null check (opinion in
    ('NO_OBJECTION', 'NO_OBJECTION_WITH_CONDITIONS', 'OBJECTION', 'NO_VIEW', 'NOT_CONCERNED', 'LAPSED',
     'APPROVE', 'APPROVE_WITH_CONDITIONS', 'REFUSE', 'ABSTAIN', 'ABSENT')),
  conditions text,
  reasons text,
  legal_basis varchar(2000),
  lines text,
  deemed boolean not null,
  late boolean not null,
  given_by varchar(64) not null,
  given_at timestamp(3) with time zone not null,
  primary key (consultation_id, version),
  -- an objection by a person says why; a deemed one says by which rule
  constraint objection_with_reasons check (opinion not in ('OBJECTION', 'REFUSE') or (reasons is not null and legal_basis is not null))
);
insert into register.opinion_version select * from register.opinion;
drop table register.opinion;
alter table register.opinion_version rename to opinion;

alter table register.assessment add column track varchar(32) default 'WHOLE' not null;

-- one decision a track
alter table register.decision drop constraint four_eyes;
alter table register.decision drop constraint no_grant_over_prohibition;
alter table register.decision drop constraint refusal_with_reasons;
create table register.track_decision (
  file_number varchar(32) not null references register.license_file,
  track varchar(32) not null,
  decision varchar(32) not null check (decision in ('GRANTED', 'GRANTED_IN_PART', 'REFUSED', 'NO_LICENSE_REQUIRED')),
  assessment_version integer,
  finding varchar(32),
  prohibition varchar(32) not null,
  -- what a body that decides had decided, which the draft follows
  mandate varchar(16) default 'NONE' not null,
  mandate_body varchar(64),
  conditions text,
  reasons text,
  legal_basis varchar(2000),
  drafted_by varchar(64) not null,
  countersigned_by varchar(64) not null,
  decided_at timestamp(3) with time zone not null,
  primary key (file_number, track),
  foreign key (file_number, assessment_version, finding) references register.assessment (file_number, version, finding),
  -- goods on no list are not assessed; everything else is
  constraint assessed_before_decided check (decision = 'NO_LICENSE_REQUIRED' or (assessment_version is not null and finding is not null)),
  constraint four_eyes check (drafted_by <> countersigned_by),
  -- ATT Art. 6 and Art. 7(3): nobody can overrule, whatever a variable says
  constraint no_grant_over_prohibition check (decision = 'REFUSED' or decision = 'NO_LICENSE_REQUIRED' and finding is null
    or (finding = 'ACCEPTABLE' and prohibition = 'NONE')),
  constraint refusal_with_reasons check (decision <> 'REFUSED' or (reasons is not null and legal_basis is not null))
);
insert into register.track_decision (file_number, track, decision, assessment_version, finding, prohibition, conditions, reasons, legal_basis,
  drafted_by, countersigned_by, decided_at)
  select file_number, 'WHOLE', decision, assessment_version, finding, prohibition, conditions, reasons, legal_basis, drafted_by, countersigned_by, decided_at
  from register.decision;
drop table register.decision;
alter table register.track_decision rename to decision;

alter table register.license add column track varchar(32) default 'WHOLE' not null;
