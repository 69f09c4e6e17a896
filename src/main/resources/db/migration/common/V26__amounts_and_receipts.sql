-- ISO 4217 has currencies of three decimals, such as KWD
alter table register.file_line alter column amount set data type numeric(18, 3);

-- The receipt of an application that came on paper: shown once, by whom. Each generation has a token of its own; the last one is valid.
create table register.receipt (
  file_number varchar(32) primary key references register.license_file,
  generation integer default 0 not null check (generation >= 0),
  handed_out_at timestamp(3) with time zone not null,
  handed_out_by varchar(64) not null
);
