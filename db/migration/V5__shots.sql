-- What each shot says, its takes, and the versions that lost a race and wait for their author.
create table shot (
    id               uuid primary key references placed_shot (id),
    board_id         uuid        not null references board (id),
    prompt           text        not null,
    dialogue         text        not null,
    notes            text        not null,
    duration_millis  integer     not null check (duration_millis between 500 and 60000),
    aspect_ratio     varchar(16) not null,
    camera_size      varchar(24),
    camera_move      varchar(24),
    chosen_take_id   uuid,
    chosen_by_hand   boolean     not null,
    version          integer     not null
);
create index shot_words_of_board on shot (board_id);

create table shot_conflict (
    id          uuid primary key,
    shot_id     uuid        not null references shot (id),
    board_id    uuid        not null references board (id),
    field       varchar(16) not null,
    author_id   uuid        not null references account (id),
    mine        text        not null,
    created_at  timestamptz not null,
    settled_at  timestamptz
);
create unique index one_open_conflict on shot_conflict (shot_id, field, author_id) where settled_at is null;

create table take (
    id                 uuid primary key,
    shot_id            uuid        not null references shot (id),
    board_id           uuid        not null references board (id),
    number             integer     not null,
    engine             varchar(40) not null,
    seed               bigint      not null,
    width              integer     not null,
    height             integer     not null,
    frames_per_second  integer     not null,
    duration_millis    integer     not null,
    frame_count        integer     not null,
    clip_id            uuid        not null references media (id),
    poster_id          uuid        not null references media (id),
    blocking_id        uuid        not null references media (id),
    brief              jsonb       not null,
    undepicted         text[]      not null,
    made_at            timestamptz not null,
    made_by            uuid        not null references account (id),
    deleted_at         timestamptz,
    unique (shot_id, number)
);
create index take_of_board on take (board_id);
alter table shot add constraint shot_chosen_take foreign key (chosen_take_id) references take (id);
