-- What makes the record a proof against whoever owns the database: rows are vouched for by its entries, entries are signed with a
-- key that is not in the database, and digests of all records are kept elsewhere.

-- JSON, table to SHA-256 of the rows a file has there; part of what is hashed
alter table register.record add column vouched varchar(4000);
-- of the hash, Ed25519, Base64; and the first 16 digits of the SHA-256 of the public key
alter table register.record add column signature varchar(128);
alter table register.record add column signed_with char(16);

-- up to which entry a digest has the file's record
alter table register.license_file add column digested integer default 0 not null;

create table register.digest (
  number integer primary key check (number > 0),
  made_at timestamp(3) with time zone not null,
  -- the whole digest, as it is kept elsewhere
  content text not null
);
