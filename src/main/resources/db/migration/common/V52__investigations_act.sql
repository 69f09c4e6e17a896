-- The State's own watch list: whom an investigation put there, until two people take them off again.
create table register.watched_party (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  name varchar(500) not null,
  kind varchar(16) not null check (kind in ('PERSON', 'ENTITY', 'VESSEL')),
  country varchar(8),
  aliases varchar(2000),
  -- the file in which the party is named so; empty where it is named in none
  party_file varchar(32) references register.license_file,
  reasons varchar(4000) not null,
  listed_by varchar(64) not null,
  listed_at timestamp(3) with time zone not null,
  -- the versions of the list in which the party stands: from this one on, and no more from that one on
  from_version integer not null,
  until_version integer,
  removal_asked_by varchar(64),
  removal_reasons varchar(4000),
  removal_asked_at timestamp(3) with time zone,
  removed_by varchar(64),
  removed_at timestamp(3) with time zone,
  constraint watched_party_removed check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (until_version is null)),
  constraint watched_party_two_people check (removed_by is null or removal_asked_by is not null and removed_by <> removal_asked_by)
);
create index watched_party_file on register.watched_party (file_number);
create index watched_party_listed on register.watched_party (removed_at);

-- What another State is told of a finding (ATT Art. 11(4)), and when it was sent.
create table register.state_alert (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  state varchar(8) not null,
  -- agency that transmits it
  agency varchar(64) not null,
  text varchar(4000) not null,
  decided_by varchar(64) not null,
  decided_at timestamp(3) with time zone not null,
  sent_on date,
  sent_reference varchar(200),
  sent_by varchar(64),
  sent_at timestamp(3) with time zone,
  constraint state_alert_sent check ((sent_at is null) = (sent_on is null) and (sent_at is null) = (sent_by is null) and (sent_at is null) = (sent_reference is null))
);
create index state_alert_file on register.state_alert (file_number);
