-- which clock runs, the time limit or the grace after it, and who is asked in the place of an agency that was silent: he may ask for
-- more time, too, in the unit of what runs
alter table register.consultation add column in_grace boolean default false not null;
alter table register.consultation add column escalated_to varchar(64);
alter table register.verification add column in_grace boolean default false not null;
update register.verification set in_grace = true where escalated_to is not null;

-- who asked for more time, where the clock is another agency's
alter table register.extension_request add column desk varchar(64);
create index consultation_escalated on register.consultation (escalated_to, file_number);
