-- ISO 4217 has currencies of three decimals, such as KWD
alter table register.file_line alter column amount set data type numeric(18, 3);
