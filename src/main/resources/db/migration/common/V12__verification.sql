-- Documents whose genuineness somebody is asked about, mostly an embassy, and specimens of genuine ones.
alter table register.document add column issuer_country varchar(2);

create table register.verification (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  document integer not null,
  agency varchar(64) not null,
  escalated_to varchar(64),
  mandatory boolean not null,
  consultee text not null,
  asked_at timestamp(3) with time zone not null,
  deadline timestamp(3) with time zone not null,
  -- no longer wanted, because another answer had settled the matter
  withdrawn_at timestamp(3) with time zone,
  answer varchar(16) check (answer in ('AUTHENTIC', 'NOT_AUTHENTIC', 'CANNOT_CONFIRM', 'NO_REPLY')),
  answered_at timestamp(3) with time zone,
  answered_by varchar(64),
  -- silence, not a person, said so
  deemed boolean not null,
  -- said after silence had been recorded
  late boolean not null,
  -- the questions with their answers, what was found, what is advised
  findings text,
  advice text,
  -- when the alarm of a forgery was raised
  reported_at timestamp(3) with time zone,
  foreign key (file_number, document) references register.document (file_number, place),
  constraint answer_by_somebody check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
  -- whatever a row says: silence never means authentic
  constraint silence_never_authenticates check (not deemed or answer = 'CANNOT_CONFIRM'),
  constraint forgery_with_findings check (answer <> 'NOT_AUTHENTIC' or findings is not null)
);
create index verification_file on register.verification (file_number, document);

create table register.specimen (
  id varchar(64) primary key,
  issuing_state varchar(2) not null,
  authority varchar(200) not null,
  document_type varchar(32) not null,
  signatory varchar(200),
  valid_from date,
  valid_to date,
  description varchar(2000) not null,
  file_number varchar(32) references register.license_file,
  attachment_id varchar(36) references register.attachment,
  kept_by varchar(64) not null,
  kept_at timestamp(3) with time zone not null,
  constraint specimen_period check (valid_from is null or valid_to is null or valid_to >= valid_from),
  constraint specimen_attachment check (attachment_id is null or file_number is not null)
);
create index specimen_state on register.specimen (issuing_state, document_type);
