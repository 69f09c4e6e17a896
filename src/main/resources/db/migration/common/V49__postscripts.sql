-- A notice may end with a paragraph that is written when it is sent and kept nowhere, such as the token of a receipt: the name of what writes it.
alter table register.notice add column postscript varchar(60);

-- A notice waits for its paper until then at most, and goes without it; null: it never goes without it.
alter table register.notice add column enclosure_until timestamp(3) with time zone;
