-- Licenses live on after the decision. The standing was only ever IN_FORCE so far; its words are more now.
alter table register.license drop column standing;
alter table register.license add column standing varchar(16) default 'IN_FORCE' not null;
alter table register.license add constraint license_standing
  check (standing in ('IN_FORCE', 'SUSPENDED', 'REVOKED', 'SURRENDERED', 'EXPIRED', 'EXHAUSTED'));
create index license_by_standing on register.license (standing, valid_until);
create index license_file_licenses on register.license (file_number);

-- What was done, or asked to be done, to a license: written down when it is asked, so that two people sign the same words.
create table register.license_move (
  id varchar(64) primary key,
  license_number varchar(40) not null references register.license,
  file_number varchar(32) not null references register.license_file,
  move varchar(16) not null,
  -- as whom the person acted: LEAD, HEAD, HOLDER, ENGINE
  acted_as varchar(16) not null,
  ground varchar(32),
  reasons text,
  legal_basis varchar(2000),
  asked_by varchar(64) not null,
  asked_at timestamp(3) with time zone not null,
  outcome varchar(16) not null check (outcome in ('ASKED', 'TAKEN', 'NOT_TAKEN')),
  -- who confirmed, or did not; empty where the row asks for one signature
  settled_by varchar(64),
  settled_because text,
  settled_at timestamp(3) with time zone,
  from_standing varchar(16),
  to_standing varchar(16),
  -- the row that allowed it
  rule text,
  constraint license_move_settled check ((outcome = 'ASKED') = (settled_at is null)),
  constraint license_move_taken check ((outcome = 'TAKEN') = (to_standing is not null)),
  constraint license_move_two_people check (settled_by is null or settled_by <> asked_by or outcome = 'NOT_TAKEN')
);
create index license_move_file on register.license_move (file_number, asked_at);
create index license_move_license on register.license_move (license_number, outcome);

-- What was used of a license, one row a report; the same report twice is one row.
create table register.license_use (
  license_number varchar(40) not null,
  line integer not null,
  reference varchar(64) not null,
  file_number varchar(32) not null references register.license_file,
  quantity numeric(18, 3) not null check (quantity > 0),
  used_on date not null,
  -- agency or group as which the person reported, or applicant
  reported_as varchar(64) not null,
  reported_by varchar(64) not null,
  reported_at timestamp(3) with time zone not null,
  primary key (license_number, line, reference),
  foreign key (license_number, line) references register.license_line
);
create index license_use_file on register.license_use (file_number);

-- What of a use is to be proved, and was: a row for each use whose delivery a row of LicenseUse wants proved.
create table register.license_delivery (
  license_number varchar(40) not null,
  line integer not null,
  reference varchar(64) not null,
  file_number varchar(32) not null references register.license_file,
  proof_due date not null,
  remind_on date,
  reminded_at timestamp(3) with time zone,
  overdue_at timestamp(3) with time zone,
  delivered_on date,
  proof varchar(200),
  proved_as varchar(64),
  proved_by varchar(64),
  proved_at timestamp(3) with time zone,
  primary key (license_number, line, reference),
  foreign key (license_number, line, reference) references register.license_use,
  constraint license_delivery_proved check ((proved_at is null) = (proof is null) and (proved_at is null) = (delivered_on is null) and (proved_at is null) = (proved_by is null))
);
create index license_delivery_open on register.license_delivery (proved_at, proof_due);
create index license_delivery_file on register.license_delivery (file_number);
