-- disputes that were put before the body of a rung; a climb (ladder) is one run of the block EscalationLadder
create table register.escalation (
  ladder varchar(64) not null,
  rung integer not null check (rung > 0),
  file_number varchar(32) not null references register.license_file,
  track varchar(32) not null,
  stood varchar(16) not null check (stood in ('APPROVE', 'REFUSE', 'NONE')),
  -- who lodged it; empty: the silence of the body below passed it on
  agency varchar(64),
  signed_by varchar(64),
  signatory_rank varchar(64),
  reasons text,
  legal_basis varchar(2000),
  proposal text,
  lodged_at timestamp(3) with time zone not null,
  body varchar(64) not null,
  basis varchar(2000),
  deadline timestamp(3) with time zone,
  -- the instance in which the body decides
  question varchar(64),
  outcome varchar(16) check (outcome in ('UPHELD', 'OVERRULED', 'NEXT_RUNG', 'FINAL')),
  decided_by varchar(64),
  decided_at timestamp(3) with time zone,
  decision_reasons text,
  conditions text,
  expired boolean not null,
  -- the first valid escalation wins the rung
  primary key (ladder, rung),
  constraint escalation_signed check (agency is null or signed_by is not null),
  constraint escalation_decided check (outcome is null or (decided_by is not null and decided_at is not null)),
  constraint escalation_with_reasons check (outcome is null or expired or decision_reasons is not null)
);
create index escalation_file on register.escalation (file_number, track);

-- how a dispute ended: what binds whoever drafts the decision
create table register.settlement (
  ladder varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  track varchar(32) not null,
  -- APPROVE: the objection is overruled; REFUSE: it stands, for the lines named or for all; NONE: nothing is settled
  outcome varchar(16) not null check (outcome in ('APPROVE', 'REFUSE', 'NONE')),
  body varchar(64),
  lines text,
  conditions text,
  settled_at timestamp(3) with time zone not null
);
create index settlement_file on register.settlement (file_number, track, settled_at);
