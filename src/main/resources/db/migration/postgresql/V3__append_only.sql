create function register.append_only() returns trigger language plpgsql as $$
begin
  raise exception 'The record is append-only: % refused', tg_op;
end $$;
create trigger record_append_only before update or delete on register.record for each row execute function register.append_only();
create trigger record_never_emptied before truncate on register.record for each statement execute function register.append_only();
