-- How a board numbers its shots. A number that is kept, locked or given by hand, stays with its scene or shot wherever that goes.
alter table board
    add column numbering       varchar(16) not null default 'scenes',
    add column numbers_locked  boolean     not null default false;

alter table scene
    add column kept_number  varchar(20);

alter table placed_shot
    add column kept_number     varchar(20),
    add column number_by_hand  boolean not null default false,
    add column omitted_at      timestamptz;
