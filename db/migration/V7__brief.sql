-- The brief of each shot: what there is to read, what was read of it last, and what people set right in it.
create table shot_brief (
    shot_id        uuid primary key references placed_shot (id),
    board_id       uuid        not null references board (id),
    revision       bigint      not null,
    own_print      varchar(64) not null,
    carried_print  varchar(64) not null,
    asked_at       timestamptz,
    asks           integer     not null,
    read_revision  bigint      not null,
    source         varchar(16),
    brief          jsonb,
    read_at        timestamptz,
    check (read_revision <= revision),
    check ((read_revision = 0) = (brief is null))
);
create index shot_brief_of_board on shot_brief (board_id);
create index shot_brief_unread on shot_brief (asked_at) where read_revision < revision;

create table brief_correction (
    id        uuid primary key,
    shot_id   uuid         not null references placed_shot (id),
    target    varchar(16)  not null,
    key       varchar(500) not null,
    field     varchar(40)  not null,
    value     text,
    by_id     uuid         not null references account (id),
    made_at   timestamptz  not null,
    turn      bigint generated always as identity
);
create index brief_correction_of_shot on brief_correction (shot_id, turn);
