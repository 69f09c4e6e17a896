-- lists against which the names in files are screened, as they are in force; every version that ever was stays known by date, size and hash
create table register.screening_list (
  list varchar(64) primary key,
  version integer not null,
  source varchar(1000) not null,
  as_of varchar(64),
  size bigint not null,
  sha256 char(64) not null,
  entries integer not null,
  taken_at timestamp(3) with time zone not null,
  looked_at timestamp(3) with time zone not null,
  content register.paper not null
);
create table register.screening_list_version (
  list varchar(64) not null,
  version integer not null,
  source varchar(1000) not null,
  as_of varchar(64),
  size bigint not null,
  sha256 char(64) not null,
  entries integer not null,
  taken_at timestamp(3) with time zone not null,
  primary key (list, version)
);
-- why the newest copy of a list was not taken; the row goes when a copy is taken, or the source shows the list in force again
create table register.screening_trouble (
  list varchar(64) primary key,
  source varchar(1000) not null,
  since timestamp(3) with time zone not null,
  reason varchar(2000) not null
);

-- a name in a file that is like a name on a list, and what a person found; a pair of name and entry is judged once a file, and again when it comes to mean something else
create table register.screening_hit (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  role varchar(32) not null,
  name varchar(500) not null,
  country varchar(8),
  name_hash char(64) not null,
  list varchar(64) not null,
  version integer not null,
  reference text not null,
  entry_hash char(64) not null,
  entry text not null,
  listed_name text not null,
  score integer not null check (score between 0 and 100),
  explanation text not null,
  judges varchar(64) not null,
  prohibition varchar(32),
  basis text,
  found_at timestamp(3) with time zone not null,
  judgement varchar(16) check (judgement in ('CONFIRMED', 'DISMISSED')),
  reasons varchar(4000),
  judged_by varchar(64),
  judged_at timestamp(3) with time zone,
  remembered varchar(64) references register.screening_hit,
  check ((judgement is null) = (judged_at is null)),
  check (judgement is null or reasons is not null)
);
create index screening_hit_file on register.screening_hit (file_number);
create index screening_hit_pair on register.screening_hit (name_hash, list, entry_hash);

-- files that are to be screened again apart from their procedure: a list has changed since the license, or a hit stands in the way of an entry;
-- no reference to the file, for a step that fails adds it beside its own transaction, in which the file is held
create table register.screening_due (
  file_number varchar(32) primary key,
  since timestamp(3) with time zone not null
);
