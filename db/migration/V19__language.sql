-- The language a person has chosen for what the program says; null for the one their browser asks for.
alter table account
    add column language varchar(8) check (language in ('en', 'de', 'es', 'fr', 'ja', 'ar'));
