create domain register.paper as bytea;
