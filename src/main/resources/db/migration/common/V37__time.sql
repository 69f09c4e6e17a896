-- the clock of the whole file: its name says which stops move it; while it stands the file is not late; the process that watches it
alter table register.license_file add column outer_clock varchar(32);
alter table register.license_file add column outer_stands boolean default false not null;
alter table register.license_file add column outer_watch varchar(64);
create index license_file_watch on register.license_file (outer_watch);

-- more time may be asked for in any unit: the constraint that named three of them has no name, so the column makes room
alter table register.extension_request add column any_unit varchar(16);
update register.extension_request set any_unit = unit;
alter table register.extension_request drop column unit;
alter table register.extension_request add column unit varchar(16);
update register.extension_request set unit = any_unit;
alter table register.extension_request alter column unit set not null;
alter table register.extension_request drop column any_unit;

-- stops of the clock that are no questions to the applicant, each by a row of its table
create table register.timed_stop (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  kind varchar(64) not null,
  rule text not null,
  reasons text not null,
  asked_at timestamp(3) with time zone not null,
  asked_by varchar(64) not null,
  begun_at timestamp(3) with time zone,
  counts_until timestamp(3) with time zone,
  ended_at timestamp(3) with time zone,
  ended_by varchar(64),
  result text,
  outcome varchar(16) check (outcome in ('FINISHED', 'FORFEITED', 'NOT_MADE', 'FILE_CLOSED'))
);
create index timed_stop_file on register.timed_stop (file_number);

-- what was issued: a license, or a document that is none, such as a preliminary consent
alter table register.license add column kind varchar(32) default 'LICENSE' not null;
