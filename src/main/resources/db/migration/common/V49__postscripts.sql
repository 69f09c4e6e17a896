-- A notice may end with a paragraph that is written when it is sent and kept nowhere, such as the token of a receipt: the name of what writes it.
alter table register.notice add column postscript varchar(40);
