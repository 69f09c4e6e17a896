-- The calendars by which deadlines were derived. When a State's list of holidays is replaced, the open deadlines of its files are
-- derived anew: by one node, file by file, also after an interruption.
create table register.calendar (
  setup varchar(64) primary key,
  -- of all days that are no working days, of zone and cut-off hour
  fingerprint varchar(64) not null,
  seen_at timestamp(3) with time zone not null
);
create table register.redating (
  file_number varchar(32) primary key references register.license_file,
  since timestamp(3) with time zone not null
);
