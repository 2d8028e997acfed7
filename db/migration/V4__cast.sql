-- Character sheets of a board and their reference images.
create table character_sheet (
    id           uuid primary key,
    board_id     uuid         not null references board (id),
    name         varchar(60)  not null,
    description  text         not null,
    age          varchar(200) not null,
    build        varchar(200) not null,
    skin         varchar(200) not null,
    hair         varchar(200) not null,
    clothing     varchar(400) not null,
    colours      varchar(200) not null,
    created_at   timestamptz  not null,
    deleted_at   timestamptz,
    version      integer      not null
);
create unique index one_character_of_a_name on character_sheet (board_id, lower(name)) where deleted_at is null;

create table character_reference (
    character_id  uuid    not null references character_sheet (id),
    media_id      uuid    not null references media (id),
    place         integer not null,
    primary key (character_id, place)
);
