-- What earlier files are found by: end users and the applicant by the words of their names, by sound and so the same in either script;
-- goods by their model, or by their description where none is named. Derived; written again whenever the file is entered.
create table register.precedent_key (
  because varchar(16) not null check (because in ('END_USER', 'APPLICANT', 'ITEM')),
  word varchar(200) not null,
  file_number varchar(32) not null references register.license_file,
  primary key (because, word, file_number)
);
create index precedent_key_file on register.precedent_key (file_number);
