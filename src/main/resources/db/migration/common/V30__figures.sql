-- Decision times: facts that the register keeps beside what it records, so that figures are read and never computed by SQL. Days are
-- counted once, by the calendar of the setup, in the transaction in which a step or a file ends. docs/indicators.md defines each.

-- a file that has ended
create table register.figure_file (
  file_number varchar(32) primary key references register.license_file,
  setup varchar(64) not null,
  activity varchar(16) not null,
  destination varchar(2),
  urgency varchar(8) not null,
  received_at timestamp(3) with time zone not null,
  -- of the first decision on the last of its tracks; where none was made, when the file was closed
  ended_at timestamp(3) with time zone not null,
  -- of the end, in the zone of the setup: 2026-11
  ended_month char(7) not null,
  decided boolean not null,
  outcome varchar(40) not null,
  -- days from receipt to the end, and those of them on which the office could work on it
  gross_working integer not null check (gross_working >= 0),
  net_working integer not null check (net_working between 0 and gross_working),
  gross_calendar integer not null check (gross_calendar >= 0),
  net_calendar integer not null check (net_calendar between 0 and gross_calendar),
  -- what is between them: the applicant had to complete the file, or to answer a question that stopped the clock
  incomplete_working integer not null,
  incomplete_calendar integer not null,
  stopped_working integer not null,
  stopped_calendar integer not null,
  questions integer not null,
  sent_back integer not null,
  rungs integer not null,
  conflict boolean not null,
  -- objections that a higher body overruled whole, without a condition, on a file that was then granted whole
  forced_escalations integer not null,
  -- the way it took, e.g. OPINIONS 1 > ESCALATION 1 > GRANTED
  way varchar(2000) not null
);
create index figure_file_month on register.figure_file (ended_month, setup);
create index figure_file_setup on register.figure_file (setup, ended_month);

-- what the setup had promised for the file, and whether it was kept
create table register.figure_target (
  file_number varchar(32) not null references register.figure_file,
  target integer not null check (target > 0),
  -- how many of a hundred files
  promised integer not null check (promised between 1 and 100),
  amount integer not null check (amount > 0),
  unit varchar(16) not null,
  counted varchar(8) not null check (counted in ('GROSS', 'NET')),
  met boolean not null,
  primary key (file_number, target)
);

create table register.figure_category (
  file_number varchar(32) not null references register.figure_file,
  category varchar(8) not null,
  primary key (file_number, category)
);
create index figure_category_of on register.figure_category (category, file_number);

-- every time an agency or a body was asked, open (ended_at is null) or not
create table register.figure_step (
  kind varchar(16) not null check (kind in ('OPINION', 'VOTE', 'CALL_IN', 'VERIFICATION', 'ESCALATION')),
  id varchar(80) not null,
  file_number varchar(32) not null references register.license_file,
  setup varchar(64) not null,
  activity varchar(16) not null,
  destination varchar(2),
  agency varchar(64) not null,
  -- round of a consultation, rung of an escalation
  rung integer not null,
  asked_at timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone,
  ended_month char(7),
  deadline timestamp(3) with time zone,
  gross_working integer,
  net_working integer,
  gross_calendar integer,
  net_calendar integer,
  -- what was said; WITHDRAWN: nobody waits for it any more; empty while it is open, and for ever where the file ended before
  outcome varchar(32),
  -- the time limit passed without a word
  silent boolean not null,
  -- said after the limit
  late boolean not null,
  -- silence put it before somebody higher
  passed_on boolean not null,
  -- known when the file has ended: did the decision follow it, where it was no mere consent?
  changed boolean,
  -- row of which table, in which version, had it asked
  asked_by varchar(200),
  version varchar(200),
  primary key (kind, id)
);
create index figure_step_file on register.figure_step (file_number);
create index figure_step_agency on register.figure_step (agency, ended_month);
create index figure_step_month on register.figure_step (ended_month, setup);

-- files from before there were figures, and files that something else has written: derived at the start, as long as any is left
create table register.figure_state (
  file_number varchar(32) primary key references register.license_file,
  -- of the arithmetic that counted it
  rules integer not null
);

-- for the tools of others: stable names, one row a file, a step, or a group
create view register.v_file_times as
  select file_number, setup, activity, destination, urgency, received_at, ended_at, ended_month, decided, outcome, gross_working, net_working,
    gross_calendar, net_calendar, incomplete_working, incomplete_calendar, stopped_working, stopped_calendar, questions, sent_back, rungs, conflict,
    forced_escalations, way
  from register.figure_file;

create view register.v_step_times as
  select file_number, kind, setup, activity, destination, agency, rung, asked_at, ended_at, ended_month, deadline, gross_working, net_working,
    gross_calendar, net_calendar, outcome, silent, late, passed_on, changed, asked_by, version
  from register.figure_step;

create view register.v_decision_times as
  select setup, activity, ended_month, count(*) as files,
    cast(avg(cast(gross_working as numeric(12, 4))) as numeric(12, 1)) as mean_gross_working,
    cast(avg(cast(net_working as numeric(12, 4))) as numeric(12, 1)) as mean_net_working,
    cast(percentile_cont(0.5) within group (order by gross_working) as numeric(12, 1)) as median_gross_working,
    cast(percentile_cont(0.5) within group (order by net_working) as numeric(12, 1)) as median_net_working,
    cast(percentile_cont(0.9) within group (order by gross_working) as numeric(12, 1)) as p90_gross_working,
    cast(percentile_cont(0.9) within group (order by net_working) as numeric(12, 1)) as p90_net_working,
    cast(percentile_cont(0.5) within group (order by gross_calendar) as numeric(12, 1)) as median_gross_calendar,
    cast(percentile_cont(0.5) within group (order by net_calendar) as numeric(12, 1)) as median_net_calendar,
    cast(percentile_cont(0.9) within group (order by gross_calendar) as numeric(12, 1)) as p90_gross_calendar,
    cast(percentile_cont(0.9) within group (order by net_calendar) as numeric(12, 1)) as p90_net_calendar
  from register.figure_file where decided group by setup, activity, ended_month;

create view register.v_on_time as
  select f.setup, f.activity, f.ended_month, t.target, t.promised, t.amount, t.unit, t.counted, count(*) as files,
    sum(case when t.met then 1 else 0 end) as on_time,
    cast(100.0 * sum(case when t.met then 1 else 0 end) / count(*) as numeric(12, 1)) as share
  from register.figure_file f join register.figure_target t on t.file_number = f.file_number where f.decided
  group by f.setup, f.activity, f.ended_month, t.target, t.promised, t.amount, t.unit, t.counted;

create view register.v_agency_times as
  select setup, agency, kind, ended_month, count(*) as steps, sum(case when silent then 1 else 0 end) as silent,
    sum(case when late then 1 else 0 end) as late, sum(case when passed_on then 1 else 0 end) as passed_on,
    cast(avg(cast(net_working as numeric(12, 4))) as numeric(12, 1)) as mean_net_working,
    cast(percentile_cont(0.5) within group (order by net_working) as numeric(12, 1)) as median_net_working,
    cast(percentile_cont(0.9) within group (order by net_working) as numeric(12, 1)) as p90_net_working
  from register.figure_step where ended_at is not null and outcome is not null and outcome <> 'WITHDRAWN' group by setup, agency, kind, ended_month;

create view register.v_open_files as
  select f.file_number, f.setup, f.activity, f.destination, f.urgency, f.standing, f.received_at, f.complete_at, f.outer_limit
  from register.license_file f where f.closed_at is null and f.kind = 'APPLICATION';
