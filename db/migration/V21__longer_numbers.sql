-- What is inserted beside a long number is longer still.
alter table scene alter column kept_number type varchar(60);
alter table placed_shot alter column kept_number type varchar(60);
