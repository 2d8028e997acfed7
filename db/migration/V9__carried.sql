-- What earlier shots left to a shot when it was last asked about: its brief holds with exactly that.
alter table shot_brief
    add column carried  jsonb not null default '[]';
