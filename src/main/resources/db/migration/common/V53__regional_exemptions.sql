-- a request to be exempted from what a regional convention bans; the row of the table that bans it is kept with it, and decides how it is settled
create table register.exemption (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  convention varchar(200) not null,
  lines varchar(4000) not null,
  rule text not null,
  standing varchar(16) not null check (standing in ('REQUESTED', 'DISPUTED', 'GRANTED', 'REFUSED', 'NOT_REQUESTED')),
  request varchar(4000) not null,
  reference varchar(200),
  requested_by varchar(64) not null,
  requested_at timestamp(3) with time zone not null,
  disputed_at timestamp(3) with time zone,
  dispute_due timestamp(3) with time zone,
  dispute_ends timestamp(3) with time zone,
  settled_because varchar(16) check (settled_because in ('MEMBERS', 'DISPUTE_BODY', 'SILENCE')),
  settled_by varchar(64),
  settled_at timestamp(3) with time zone,
  reasons varchar(4000),
  settlement_reference varchar(200),
  conditions text,
  valid_until date,
  check ((standing in ('GRANTED', 'REFUSED')) = (settled_at is not null)),
  check ((settled_because is null) = (settled_at is null))
);
create index exemption_file on register.exemption (file_number);

-- a member State that is asked, by when, and what it said; what its silence means stands in its row
create table register.exemption_answer (
  exemption varchar(64) not null references register.exemption,
  place integer not null,
  member varchar(8) not null,
  entered_by varchar(64) not null,
  rule text not null,
  due_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  answer varchar(32) check (answer in ('NO_OBJECTION', 'NO_OBJECTION_WITH_CONDITIONS', 'OBJECTION', 'ABSENT')),
  deemed boolean not null,
  conditions varchar(4000),
  reasons varchar(4000),
  reference varchar(200),
  given_by varchar(64),
  given_at timestamp(3) with time zone,
  primary key (exemption, place),
  check ((answer is null) = (given_at is null)),
  check (answer <> 'ABSENT' or deemed)
);
