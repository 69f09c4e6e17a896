create trigger register.record_append_only before update, delete on register.record for each row call 'dev.assent.register.AppendOnly';
