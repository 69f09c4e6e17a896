-- The list and the search of files: what is searched, in the form in which it is compared; who may know of a file, from both ends.

-- words: number, reference, names, goods, documents; licenses: what only those see who see the file whole
create table register.search_text (
  file_number varchar(32) primary key references register.license_file,
  words text not null,
  licenses text not null
);

-- Files registered before leads were kept: the authority of the setup leads them, until a lead is assigned.
create table register.unled (
  file_number varchar(32) primary key references register.license_file,
  setup varchar(64) not null
);
insert into register.unled (file_number, setup)
  select f.file_number, f.setup from register.license_file f where not exists (select 1 from register.lead l where l.file_number = f.file_number);

-- a filter a person keeps: the part of the address after the question mark
create table register.saved_filter (
  person varchar(64) not null,
  name varchar(100) not null,
  filter varchar(2000) not null,
  kept_at timestamp(3) with time zone not null,
  primary key (person, name)
);

create index lead_authority on register.lead (authority, file_number);
create index consultation_agency on register.consultation (agency, file_number);
create index verification_agency on register.verification (agency, file_number);
create index verification_escalated on register.verification (escalated_to, file_number);
create index escalation_body on register.escalation (body, file_number);
create index unled_setup on register.unled (setup, file_number);
create index record_actor on register.record (actor, file_number);

-- the orders of the list; each page begins after a key
create index license_file_received on register.license_file (received_at, file_number);
create index license_file_applicant on register.license_file (applicant_name, file_number);
create index license_file_destination on register.license_file (destination, file_number);
create index license_file_limit on register.license_file (outer_limit, file_number);
create index license_file_closed on register.license_file (closed_at, file_number);
