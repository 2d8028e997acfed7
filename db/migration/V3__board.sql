-- Boards, their scenes, and the order of shots. What a shot says is in V5.
create table board (
    id          uuid primary key,
    team_id     uuid         not null references team (id),
    title       varchar(120) not null,
    created_by  uuid         not null references account (id),
    created_at  timestamptz  not null,
    changed_at  timestamptz  not null,
    deleted_at  timestamptz,
    version     integer      not null
);
create index board_of_team on board (team_id) where deleted_at is null;

create table scene (
    id          uuid primary key,
    board_id    uuid             not null references board (id),
    title       varchar(200)     not null,
    rank        double precision not null,
    deleted_at  timestamptz,
    version     integer          not null
);
create index scene_of_board on scene (board_id, rank);

create table placed_shot (
    id          uuid primary key,
    board_id    uuid             not null references board (id),
    scene_id    uuid             not null references scene (id),
    rank        double precision not null,
    deleted_at  timestamptz,
    version     integer          not null
);
create index shot_of_board on placed_shot (board_id);
create index shot_of_scene on placed_shot (scene_id, rank);
