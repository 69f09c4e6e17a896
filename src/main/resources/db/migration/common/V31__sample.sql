-- Files that were never decided, written so that there is something to look at. Never beside real files, except in the demo.
alter table register.license_file add column sample boolean default false not null;
