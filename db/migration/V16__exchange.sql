-- Boards that a team starts others from, and shot lists that were read and wait until somebody has looked at them.
create table board_template (
    id          uuid primary key,
    team_id     uuid         not null references team (id),
    name        varchar(120) not null,
    -- a board document, without takes and script
    document    jsonb        not null,
    made_by     uuid         not null references account (id),
    made_at     timestamptz  not null,
    deleted_at  timestamptz,
    version     integer      not null
);
create index board_template_of_team on board_template (team_id) where deleted_at is null;

create table shot_list (
    id        uuid primary key,
    board_id  uuid        not null references board (id),
    -- rows beside what the shots said when they were compared
    preview   jsonb       not null,
    made_by   uuid        not null references account (id),
    made_at   timestamptz not null
);
create index shot_list_of_board on shot_list (board_id, made_at);
