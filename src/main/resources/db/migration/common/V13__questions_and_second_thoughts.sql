-- Questions to the applicant that stop the clock, more time for agencies, and applications that take the place of others.

-- An amended application is a new file; it may keep the applicant's reference.
alter table register.license_file add column supersedes varchar(32) references register.license_file;
alter table register.license_file add column amendment integer default 0 not null check (amendment >= 0);
alter table register.license_file add constraint superseded_once unique (supersedes);
alter table register.license_file add constraint amendment_supersedes check ((amendment = 0) = (supersedes is null));
alter table register.license_file drop constraint license_file_once;
alter table register.license_file add constraint license_file_once unique (applicant_key, reference, amendment);

-- What the applicant sees of a question; a number where it belongs to an information request, none where a file was incomplete.
alter table register.question add column question_number integer;
alter table register.question add column needed text;
alter table register.question add column withdrawn_at timestamp(3) with time zone;

-- What the office knows of it. The id is the process instance; the clock's pause has the same id.
create table register.information_request (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  question_number integer not null check (question_number > 0),
  agency varchar(64) not null,
  asked_by varchar(64) not null,
  requested_at timestamp(3) with time zone not null,
  question text not null,
  needed text,
  -- the row of the table that says what it does to the clock, as it was when the question was asked
  rule text not null,
  put_at timestamp(3) with time zone,
  put_by varchar(64),
  stopped boolean default false not null,
  -- until when it must be answered for the stop to count; null: the stop has no such condition
  stop_counts_until timestamp(3) with time zone,
  forfeited_at timestamp(3) with time zone,
  warned_at timestamp(3) with time zone,
  outcome varchar(16) check (outcome in ('ANSWERED', 'LAPSED', 'WITHDRAWN', 'NOT_FORWARDED', 'FILE_CLOSED')),
  ended_at timestamp(3) with time zone,
  reasons text,
  constraint information_request_once unique (file_number, question_number),
  constraint information_request_ends check ((outcome is null) = (ended_at is null)),
  constraint not_forwarded_with_reasons check (outcome is null or outcome <> 'NOT_FORWARDED' or reasons is not null)
);

-- More time that an agency asked for, in the unit of its time limit. What is agreed is an extension under the same id.
create table register.extension_request (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  consultation_id varchar(64) not null references register.consultation,
  agency varchar(64) not null,
  asked_by varchar(64) not null,
  asked_at timestamp(3) with time zone not null,
  amount integer not null check (amount > 0),
  unit varchar(16) not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS')),
  reasons text not null,
  decide_by timestamp(3) with time zone not null,
  outcome varchar(16) check (outcome in ('AGREED', 'REFUSED', 'NOT_DECIDED', 'DROPPED')),
  agreed_amount integer check (agreed_amount > 0),
  decided_by varchar(64),
  decided_at timestamp(3) with time zone,
  decision_reasons text,
  constraint extension_agreed_amount check (outcome is null or outcome <> 'AGREED' or agreed_amount is not null),
  constraint extension_refused_with_reasons check (outcome is null or outcome <> 'REFUSED' or decision_reasons is not null)
);
create index extension_request_file on register.extension_request (file_number, agency);

-- A consultee whom the lead asks no longer.
alter table register.consultation add column withdrawn_at timestamp(3) with time zone;
