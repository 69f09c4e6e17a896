-- A file that could not be counted with its step: rules = 0, since when, how often it was tried, and why not.
alter table register.figure_state add column due_since timestamp(3) with time zone;
alter table register.figure_state add column attempts integer default 0 not null;
alter table register.figure_state add column failure varchar(500);
create index figure_state_rules on register.figure_state (rules);

-- the files behind a number, those that took longest first, page by page
create index figure_file_longest on register.figure_file (net_working desc, ended_at desc, file_number);

-- when a draft of a task was kept first; drafts themselves are gone with the task
create table register.draft_begun (
  task_id varchar(64) primary key,
  begun_at timestamp(3) with time zone not null
);

-- a task that has ended: how long it waited until somebody took it, and how long it was worked on; hours of working days of the setup
create table register.figure_task (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  setup varchar(64) not null,
  activity varchar(16) not null,
  destination varchar(2),
  agency varchar(64) not null,
  -- as the model names it
  step varchar(255) not null,
  created_at timestamp(3) with time zone not null,
  -- claimed, or the first draft kept; empty: never
  taken_at timestamp(3) with time zone,
  due_at timestamp(3) with time zone,
  ended_at timestamp(3) with time zone not null,
  ended_month char(7) not null,
  -- false: its time limit or something else took it away
  completed boolean not null,
  waiting_hours numeric(10, 2) not null check (waiting_hours >= 0),
  working_hours numeric(10, 2) not null check (working_hours >= 0),
  -- who completed it; shown to this person and to the head of the agency, in no view
  done_by varchar(64)
);
create index figure_task_file on register.figure_task (file_number);
create index figure_task_month on register.figure_task (ended_month, agency);
create index figure_task_ended on register.figure_task (ended_at);
create index figure_task_person on register.figure_task (done_by, agency);

create view register.v_task_times as
  select id, file_number, setup, activity, destination, agency, step, created_at, taken_at, due_at, ended_at, ended_month, completed, waiting_hours, working_hours
  from register.figure_task;
