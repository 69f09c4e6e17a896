-- What parties of a file have undertaken, by when, and what proves that they did it.
create table register.undertaking (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  role varchar(32) not null,
  name varchar(300) not null,
  undertaking varchar(4000) not null,
  due_on date not null,
  entered_by varchar(64) not null,
  entered_at timestamp(3) with time zone not null,
  proved_on date,
  proof varchar(2000),
  -- agency or group as which the person proved it, or applicant
  proved_as varchar(64),
  proved_by varchar(64),
  proved_at timestamp(3) with time zone,
  -- authority and applicant were told that the proof is missing
  overdue_at timestamp(3) with time zone,
  constraint undertaking_proved check ((proved_at is null) = (proof is null) and (proved_at is null) = (proved_on is null) and (proved_at is null) = (proved_by is null))
);
create index undertaking_file on register.undertaking (file_number);
create index undertaking_open on register.undertaking (proved_at, due_on);
