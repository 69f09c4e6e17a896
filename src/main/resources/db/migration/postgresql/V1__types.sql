create schema if not exists register;
create domain register.paper as bytea;
