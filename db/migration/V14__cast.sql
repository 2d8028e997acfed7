-- Styles, palettes, notes and former names of sheets; sheets of a team's library and those that follow them; relations.
alter table character_sheet
    add column notes      text   not null default '',
    add column palette    text[] not null default '{}',
    add column aliases    text[] not null default '{}',
    add column team_id    uuid references team (id),
    add column library_id uuid references character_sheet (id),
    alter column board_id drop not null,
    add constraint a_sheet_is_of_a_board_or_of_a_library check ((board_id is null) <> (team_id is null));
create unique index one_library_sheet_of_a_name on character_sheet (team_id, lower(name))
    where deleted_at is null and team_id is not null;
create index sheets_that_follow_the_library on character_sheet (library_id) where library_id is not null;

create table sheet_relation (
    id          uuid primary key,
    board_id    uuid        not null references board (id),
    subject_id  uuid        not null references character_sheet (id),
    kind        varchar(20) not null,
    label       varchar(60) not null,
    object_id   uuid references character_sheet (id),
    scenes      uuid[]      not null,
    shots       uuid[]      not null,
    created_at  timestamptz not null,
    deleted_at  timestamptz,
    version     integer     not null
);
create index relations_of_a_board on sheet_relation (board_id) where deleted_at is null;
