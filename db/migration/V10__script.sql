-- The screenplay of a board as it was last accepted, passage by passage. A passage keeps its id, and with it the shot it
-- became, whatever happens to its words; what a newer version has no more stays, marked as cut.
create table script (
    board_id   uuid primary key references board (id),
    title_page jsonb       not null,
    changed_at timestamptz not null,
    changed_by uuid        not null references account (id),
    version    integer     not null
);

create table script_passage (
    id            uuid primary key,
    board_id      uuid        not null references board (id),
    place         integer     not null,
    type          varchar(16) not null,
    words         text        not null,
    depth         integer     not null,
    dual          boolean     not null,
    scene_number  varchar(40),
    speaker       varchar(400),
    -- what the shot was made from, or last compared with
    taken_words   text        not null,
    scene_id      uuid references scene (id),
    shot_id       uuid references placed_shot (id),
    cut_at        timestamptz,
    version       integer     not null
);
create index script_passage_of_board on script_passage (board_id, place);

-- A script that was read and waits to be accepted, whole or by scenes.
create table script_proposal (
    id         uuid primary key,
    board_id   uuid        not null references board (id),
    format     varchar(16) not null,
    play       jsonb       not null,
    made_by    uuid        not null references account (id),
    made_at    timestamptz not null,
    accepted   integer[]   not null,
    version    integer     not null
);
create index script_proposal_of_board on script_proposal (board_id, made_at);
