-- which clocks a stop of the whole file is meant for: those of the agencies, that of the file, or all
alter table register.clock_pause add column clocks varchar(16) default 'ALL' not null;
alter table register.clock_pause add constraint clock_pause_clocks check (clocks in ('ALL', 'CONSULTATIONS', 'FILE'));
