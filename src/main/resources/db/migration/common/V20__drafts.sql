-- What a person has typed into a form and not sent: read by nobody else, and gone with the task. Not part of any file's record.
create table register.draft (
  author varchar(64) not null,
  -- tasks/{id}, starts/{process}, actions/{file}:{process}
  place varchar(200) not null,
  -- null: the form belongs to no task
  task_id varchar(64),
  answers text not null,
  -- another at each writing, so that two windows of one person do not overwrite each other unseen
  revision varchar(36) not null,
  written_at timestamp(3) with time zone not null,
  primary key (author, place)
);
create index draft_of_task on register.draft (task_id);
create index draft_age on register.draft (written_at);
