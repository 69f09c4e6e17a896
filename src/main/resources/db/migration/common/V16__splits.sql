-- What leads of different lines tell each other before one of them issues its decision.
create table register.lead_note (
  id varchar(64) primary key,
  -- the draft it is about
  announcement varchar(64) not null,
  file_number varchar(32) not null references register.license_file,
  track varchar(32) not null,
  authority varchar(64) not null,
  told_at timestamp(3) with time zone not null,
  note_limit timestamp(3) with time zone not null,
  note varchar(16) check (note in ('NOTED', 'COMMENTED', 'MEETING_ASKED')),
  note_comment text,
  deemed boolean,
  noted_by varchar(64),
  noted_at timestamp(3) with time zone,
  -- silence says nothing but that it was noted
  constraint silence_is_noted check (deemed is null or not deemed or note = 'NOTED'),
  constraint comment_says_what check (note is null or note = 'NOTED' or note_comment is not null)
);
create index lead_note_announcement on register.lead_note (announcement);

-- Members who may call a case in, and what became of their right; each is also a consultation of the kind CALL_IN.
create table register.call_in (
  consultation_id varchar(64) primary key references register.consultation,
  answer varchar(16) not null check (answer in ('CALLED_IN', 'WAIVED', 'LAPSED')),
  reasons text,
  deemed boolean not null,
  answered_by varchar(64) not null,
  answered_at timestamp(3) with time zone not null,
  constraint call_in_says_why check (answer <> 'CALLED_IN' or reasons is not null),
  constraint only_silence_lapses check (deemed = (answer = 'LAPSED'))
);

-- What this State undertakes towards the State of the exporter when an import is licensed.
create table register.end_use_certificate (
  certificate_number varchar(40) primary key,
  file_number varchar(32) not null references register.license_file,
  license_number varchar(40) not null references register.license,
  exporter varchar(200) not null,
  exporting_state varchar(2) not null,
  contract varchar(200) not null,
  end_use text not null,
  undertakings text not null,
  goods text not null,
  signatory varchar(200) not null,
  signatory_position varchar(200) not null,
  issued_by varchar(64) not null,
  issued_at timestamp(3) with time zone not null,
  valid_until date not null,
  constraint certificate_once unique (license_number)
);

-- Questions of other States about a transfer, and what they were answered.
create table register.incoming_inquiry (
  id varchar(64) primary key,
  file_number varchar(32) not null references register.license_file,
  asking_state varchar(2) not null,
  reference varchar(200),
  inquiry text not null,
  received_on date not null,
  answer_by timestamp(3) with time zone not null,
  entered_by varchar(64) not null,
  answer text,
  answered_by varchar(64),
  answered_at timestamp(3) with time zone
);
create index incoming_inquiry_file on register.incoming_inquiry (file_number);
