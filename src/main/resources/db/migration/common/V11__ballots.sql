-- One vote of a committee about a file. While it is sealed and open, its votes are nobody's to see.
create table register.ballot (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  track varchar(32) not null,
  round integer not null check (round > 0),
  -- the body in whose name it decides
  body varchar(64) not null,
  sealed boolean not null,
  opened_at timestamp(3) with time zone not null,
  closed_at timestamp(3) with time zone,
  outcome varchar(16) check (outcome in ('APPROVED', 'REFUSED', 'NOT_UNANIMOUS', 'NO_QUORUM')),
  -- lines that are refused while the rest is approved (JSON)
  refused_lines text,
  constraint closed_with_outcome check ((closed_at is null and outcome is null) or (closed_at is not null and outcome is not null))
);
create index ballot_file on register.ballot (file_number, track);

alter table register.consultation add column ballot varchar(64) references register.ballot;
-- one member, one vote
create unique index ballot_member on register.consultation (ballot, agency);
