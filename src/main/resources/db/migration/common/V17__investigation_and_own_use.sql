-- Files without an application: the investigation of a suspected illicit transfer (ATT Arts. 11, 14). What only an
-- application has stays empty.
alter table register.license_file add column kind varchar(16) default 'APPLICATION' not null;
alter table register.license_file add constraint license_file_kind check (kind in ('APPLICATION', 'INVESTIGATION'));
alter table register.license_file alter column applicant_name drop not null;
alter table register.license_file alter column destination drop not null;
alter table register.license_file add constraint application_is_whole
  check (kind = 'INVESTIGATION' or (applicant_name is not null and destination is not null));
alter table register.license_file add constraint license_file_of_kind unique (file_number, kind);

-- nothing is decided and no license is issued on an investigation, whatever a process says
alter table register.decision add column file_kind varchar(16) default 'APPLICATION' not null;
alter table register.decision add constraint decision_on_application check (file_kind = 'APPLICATION');
alter table register.decision add constraint decision_of_kind foreign key (file_number, file_kind)
  references register.license_file (file_number, kind);
alter table register.license add column file_kind varchar(16) default 'APPLICATION' not null;
alter table register.license add constraint license_on_application check (file_kind = 'APPLICATION');
alter table register.license add constraint license_of_kind foreign key (file_number, file_kind)
  references register.license_file (file_number, kind);

-- movements by or for the State for its own use: exempt, recorded, and never confirmed by who examined them (ATT Art. 2(3))
create table register.own_use (
  file_number varchar(32) primary key references register.license_file,
  reasons text not null,
  undertaking varchar(2000) not null,
  assessment_version integer not null,
  examined_by varchar(64) not null,
  confirmed_by varchar(64) not null,
  recorded_at timestamp(3) with time zone not null,
  constraint own_use_four_eyes check (examined_by <> confirmed_by)
);

-- similar earlier files: the same activity and destination
create index license_file_similar on register.license_file (destination, activity, received_at);
