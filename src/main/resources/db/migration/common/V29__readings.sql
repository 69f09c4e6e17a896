-- Who looked at a file, where its setup says that it is kept; not part of any file's record. The day is that of the State.
create table register.reading (
  file_number varchar(32) not null references register.license_file,
  person varchar(64) not null,
  kind varchar(16) not null check (kind in ('DOSSIER', 'PAPER', 'BUNDLE')),
  read_on date not null,
  times integer not null check (times > 0),
  last_at timestamp(3) with time zone not null,
  primary key (file_number, person, kind, read_on)
);

-- the file's page shows what was written about it
create index notice_file on register.notice (file_number);
