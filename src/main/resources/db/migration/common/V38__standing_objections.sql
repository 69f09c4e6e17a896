-- binding objections that the settlement of a dispute left standing, because whoever objects was asked elsewhere and the row of the
-- body does not say that it overrules him; a settlement without any overruled all that was objected before
create table register.standing_objection (
  ladder varchar(64) not null references register.settlement,
  agency varchar(64) not null,
  file_number varchar(32) not null references register.license_file,
  primary key (ladder, agency)
);
create index standing_objection_file on register.standing_objection (file_number);
