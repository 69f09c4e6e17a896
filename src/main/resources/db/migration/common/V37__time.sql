-- the clock of the whole file: its name says which stops move it; while it stands the file is not late; the process that watches it
alter table register.license_file add column outer_clock varchar(32);
alter table register.license_file add column outer_stands boolean default false not null;
alter table register.license_file add column outer_watch varchar(64);
create index license_file_watch on register.license_file (outer_watch);

-- more time may be asked for in any unit: the constraint that named three of them has no name, so the column makes room
alter table register.extension_request add column any_unit varchar(16);
update register.extension_request set any_unit = unit;
alter table register.extension_request drop column unit;
alter table register.extension_request add column unit varchar(16);
update register.extension_request set unit = any_unit;
alter table register.extension_request alter column unit set not null;
alter table register.extension_request drop column any_unit;

-- what was issued: a license, or a document that is none, such as a preliminary consent
alter table register.license add column kind varchar(32) default 'LICENSE' not null;
