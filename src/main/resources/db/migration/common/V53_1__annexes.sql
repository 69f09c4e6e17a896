-- classified papers: name, type and content are encrypted by a key that is not in the database; only who is cleared for the class is shown any of it
create table register.annex (
  id varchar(36) primary key,
  file_number varchar(32) not null references register.license_file,
  classification varchar(32) not null,
  key_name char(16) not null,
  label register.paper not null,
  content register.paper not null,
  sealed_sha256 char(64) not null,
  size integer not null check (size > 0),
  added_by varchar(64) not null,
  added_at timestamp(3) with time zone not null
);
create index annex_file on register.annex (file_number);
