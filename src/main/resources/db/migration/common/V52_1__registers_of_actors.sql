-- Registers of exporters, brokers and end users: what was done to each entry, and by whom. How an entry stands follows from what was taken last, and from the calendar.
create table register.registration_move (
  id varchar(64) primary key,
  register varchar(16) not null check (register in ('EXPORTER', 'BROKER', 'END_USER')),
  number varchar(64) not null,
  -- the file on which it was asked for
  file_number varchar(32) not null references register.license_file,
  name varchar(300) not null,
  country varchar(8) not null,
  move varchar(16) not null check (move in ('REGISTER', 'RENEW', 'WITHDRAW', 'EXPIRE')),
  -- last day; empty where the entry ends
  valid_until date,
  reasons varchar(4000),
  legal_basis varchar(2000),
  asked_by varchar(64) not null,
  asked_at timestamp(3) with time zone not null,
  outcome varchar(16) not null check (outcome in ('ASKED', 'TAKEN', 'NOT_TAKEN')),
  settled_by varchar(64),
  settled_because varchar(4000),
  settled_at timestamp(3) with time zone,
  -- the how-manieth move of the entry that was taken, for two may be taken in the same moment
  turn integer,
  constraint registration_move_turn unique (register, number, turn),
  constraint registration_move_taken check ((outcome = 'TAKEN') = (turn is not null)),
  constraint registration_move_settled check ((outcome = 'ASKED') = (settled_at is null)),
  constraint registration_move_ends check ((move in ('REGISTER', 'RENEW')) = (valid_until is not null)),
  constraint registration_move_two_people check (outcome <> 'TAKEN' or move = 'EXPIRE' or settled_by is not null and settled_by <> asked_by)
);
create index registration_move_file on register.registration_move (file_number);
