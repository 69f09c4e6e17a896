create domain register.paper as blob;
