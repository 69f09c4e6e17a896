-- Letters to the applicant: what each says is fixed in the step it tells of, the signed PDF is made afterwards and kept as it was sent.
create table register.letter (
  id varchar(36) primary key,
  file_number varchar(32) not null references register.license_file,
  -- the entry of the record that it tells of
  place integer not null,
  event varchar(64) not null,
  letter varchar(64) not null,
  language varchar(8) not null,
  license_number varchar(40) references register.license,
  -- SHA-256 of the code by which anybody may ask whether the license is in force; the code itself stands in the letter
  code_hash char(64),
  -- the row by which it is written
  rule text,
  body text not null,
  written_at timestamp(3) with time zone not null,
  attempts integer default 0 not null,
  next_attempt timestamp(3) with time zone not null,
  last_error varchar(1000),
  issued_at timestamp(3) with time zone,
  signed_by varchar(1000),
  sha256 char(64),
  content register.paper,
  constraint letter_once unique (file_number, place),
  constraint letter_code unique (code_hash),
  constraint letter_whole check ((issued_at is null) = (sha256 is null) and (issued_at is null) = (content is null) and (issued_at is null) = (signed_by is null))
);
create index letter_unmade on register.letter (issued_at, next_attempt);

-- A projection for the public check of letters; nothing branches on it. What suspends or revokes a license moves it.
alter table register.license add column standing varchar(16) default 'IN_FORCE' not null check (standing in ('IN_FORCE', 'SUSPENDED', 'REVOKED'));

-- A notice may have a letter with it.
alter table register.notice add column enclosure varchar(36);
