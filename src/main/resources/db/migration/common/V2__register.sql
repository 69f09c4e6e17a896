-- The register: the legal record. Plain SQL for H2 and PostgreSQL. Times are instants (UTC).
create table register.setting (
  name varchar(64) primary key,
  setting_value varchar(200) not null
);

-- one counter a year and kind of number; taken in the transaction that uses the number, so that there are no gaps
create table register.counter (
  name varchar(64) primary key,
  last_value integer not null check (last_value >= 0)
);

create table register.license_file (
  file_number varchar(32) primary key,
  setup varchar(64) not null,
  activity varchar(16) not null check (activity in ('EXPORT', 'IMPORT', 'TRANSIT', 'TRANSSHIPMENT', 'BROKERING')),
  applicant_key varchar(220) not null,
  reference varchar(64) not null,
  content_hash char(64) not null,
  content text not null,
  applicant_name varchar(200) not null,
  applicant_mail varchar(254),
  applicant_language varchar(8) not null,
  destination varchar(2) not null,
  urgency varchar(8) not null check (urgency in ('NORMAL', 'URGENT')),
  own_use boolean not null,
  received_at timestamp(3) with time zone not null,
  received_by varchar(64) not null,
  complete_at timestamp(3) with time zone,
  outer_limit timestamp(3) with time zone,
  closed_at timestamp(3) with time zone,
  -- a projection for lists; nothing branches on it
  standing varchar(40) not null,
  record_length integer not null,
  retain_until date not null,
  legal_hold boolean not null,
  constraint license_file_once unique (applicant_key, reference)
);
create index license_file_standing on register.license_file (standing, received_at);

create table register.file_line (
  file_number varchar(32) not null references register.license_file,
  line integer not null check (line > 0),
  description varchar(500) not null,
  model varchar(200),
  att_category varchar(8),
  control_list_entry varchar(32),
  part_of varchar(8),
  ammunition boolean not null,
  quantity numeric(18, 3) not null check (quantity > 0),
  unit varchar(32) not null,
  amount numeric(18, 2) not null check (amount >= 0),
  currency char(3) not null,
  primary key (file_number, line)
);

create table register.party (
  file_number varchar(32) not null references register.license_file,
  role varchar(32) not null,
  place integer not null,
  name varchar(200) not null,
  country varchar(2) not null,
  registration varchar(64),
  kind varchar(32),
  primary key (file_number, role, place)
);

create table register.document (
  file_number varchar(32) not null references register.license_file,
  place integer not null,
  type varchar(32) not null,
  reference varchar(200) not null,
  issuer varchar(200),
  issued_on date,
  expires_on date,
  signatory varchar(200),
  remark varchar(2000),
  primary key (file_number, place)
);

create table register.attachment (
  id varchar(36) primary key,
  file_number varchar(32) not null references register.license_file,
  name varchar(200) not null,
  type varchar(32) not null,
  media_type varchar(100) not null,
  size integer not null check (size > 0),
  sha256 char(64) not null,
  content register.paper not null,
  added_by varchar(64) not null,
  added_at timestamp(3) with time zone not null,
  constraint attachment_once unique (file_number, sha256, type)
);

create table register.question (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  text text not null,
  asked_at timestamp(3) with time zone not null,
  answer_by timestamp(3) with time zone,
  answered_at timestamp(3) with time zone,
  answer text
);
create index question_file on register.question (file_number);

create table register.consultation (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  agency varchar(64) not null,
  round integer not null,
  asked_at timestamp(3) with time zone not null,
  deadline timestamp(3) with time zone not null,
  binding boolean not null,
  mandatory boolean not null,
  consultee text not null
);
create index consultation_file on register.consultation (file_number, agency);

create table register.opinion (
  consultation_id varchar(64) not null references register.consultation,
  version integer not null check (version > 0),
  opinion varchar(32) not null check (opinion in
    ('NO_OBJECTION', 'NO_OBJECTION_WITH_CONDITIONS', 'OBJECTION', 'NO_VIEW', 'NOT_CONCERNED', 'LAPSED')),
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
  constraint objection_with_reasons check (opinion <> 'OBJECTION' or (reasons is not null and legal_basis is not null))
);

create table register.clock_pause (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  agency varchar(64),
  stopped_at timestamp(3) with time zone not null,
  restarted_at timestamp(3) with time zone,
  reason varchar(2000) not null,
  stopped_by varchar(64) not null,
  constraint pause_forward check (restarted_at is null or restarted_at >= stopped_at)
);
create index clock_pause_file on register.clock_pause (file_number);

create table register.assessment (
  file_number varchar(32) not null references register.license_file,
  version integer not null check (version > 0),
  answers text not null,
  finding varchar(32) not null check (finding in ('PROHIBITED', 'RISK_TO_MITIGATE', 'OVERRIDING_RISK', 'ACCEPTABLE')),
  assessed_by varchar(64) not null,
  assessed_at timestamp(3) with time zone not null,
  primary key (file_number, version),
  constraint assessment_finding unique (file_number, version, finding)
);

create table register.decision (
  file_number varchar(32) primary key references register.license_file,
  decision varchar(32) not null check (decision in ('GRANTED', 'GRANTED_IN_PART', 'REFUSED', 'NO_LICENSE_REQUIRED')),
  assessment_version integer not null,
  finding varchar(32) not null,
  prohibition varchar(32) not null,
  conditions text,
  reasons text,
  legal_basis varchar(2000),
  drafted_by varchar(64) not null,
  countersigned_by varchar(64) not null,
  decided_at timestamp(3) with time zone not null,
  foreign key (file_number, assessment_version, finding) references register.assessment (file_number, version, finding),
  constraint four_eyes check (drafted_by <> countersigned_by),
  -- ATT Art. 6 and Art. 7(3): nobody can overrule, whatever a variable says
  constraint no_grant_over_prohibition check (decision = 'REFUSED' or (finding = 'ACCEPTABLE' and prohibition = 'NONE')),
  constraint refusal_with_reasons check (decision <> 'REFUSED' or (reasons is not null and legal_basis is not null))
);

create table register.license (
  license_number varchar(40) primary key,
  file_number varchar(32) not null references register.license_file,
  holder varchar(200) not null,
  conditions text,
  issued_at timestamp(3) with time zone not null,
  valid_until date not null
);
create index license_by_file on register.license (file_number);

create table register.license_line (
  license_number varchar(40) not null references register.license,
  line integer not null,
  quantity numeric(18, 3) not null check (quantity > 0),
  primary key (license_number, line)
);

-- one row per fact, each carrying the hash of the one before it in the same file; append-only by trigger
create table register.record (
  file_number varchar(32) not null,
  place integer not null check (place > 0),
  at timestamp(3) with time zone not null,
  kind varchar(64) not null,
  actor varchar(64) not null,
  facts text not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  primary key (file_number, place)
);

-- notices are written with the step they tell of and sent afterwards; the key makes a repeated step harmless
create table register.notice (
  notice_key varchar(200) primary key,
  file_number varchar(32) not null,
  recipient varchar(254) not null,
  subject varchar(400) not null,
  body text not null,
  created_at timestamp(3) with time zone not null,
  sent_at timestamp(3) with time zone,
  attempts integer not null,
  next_attempt timestamp(3) with time zone not null,
  last_error varchar(1000)
);
create index notice_unsent on register.notice (sent_at, next_attempt);
