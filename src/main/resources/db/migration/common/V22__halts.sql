-- Files that stand still: what stopped them, since when, and until when. What is open here is told to the operators.
create table register.halt (
  id varchar(64) primary key,
  -- what it is about: an incident, a process instance, a task or the file itself; the same thing may stop twice
  subject varchar(100) not null,
  -- null: a background step that belongs to no file
  file_number varchar(32),
  kind varchar(16) not null check (kind in ('FAILED', 'SUSPENDED', 'DELETED', 'STRANDED', 'NOBODY')),
  process varchar(255),
  step varchar(255),
  sentence text not null,
  since timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone
);
create index halt_open on register.halt (ended_at, file_number);

-- one node at a time looks for files that stand still
create table register.halt_watch (id integer primary key);
insert into register.halt_watch (id) values (1);

-- Texts that are joined from what several people wrote (lines with their authors, legal bases of lines) have no length of their own.
alter table register.opinion alter column legal_basis set data type text;
alter table register.decision alter column legal_basis set data type text;
alter table register.escalation alter column legal_basis set data type text;
alter table register.escalation alter column basis set data type text;
alter table register.clock_pause alter column reason set data type text;
alter table register.own_use alter column undertaking set data type text;
-- a step's key and the address it goes to, which may have 254 characters
alter table register.notice alter column notice_key set data type varchar(600);
alter table register.notice alter column last_error set data type text;
