-- Renders: what was asked for, how far it came, and what has not been told to the broker yet.
create table render_job (
    id                 uuid primary key,
    version            integer     not null,
    shot_id            uuid        not null references placed_shot (id),
    board_id           uuid        not null references board (id),
    team_id            uuid        not null references team (id),
    requested_by       uuid        not null references account (id),
    requested_at       timestamptz not null,
    engine             varchar(40) not null,
    seed               bigint      not null,
    width              integer     not null,
    height             integer     not null,
    frames_per_second  integer     not null,
    duration_millis    integer     not null,
    words              text        not null,
    priority           integer     not null check (priority between 0 and 9),
    status             varchar(16) not null,
    attempt            integer     not null,
    node               varchar(100),
    started_at         timestamptz,
    ended_at           timestamptz,
    clip_id            uuid references media (id),
    poster_id          uuid references media (id),
    blocking_id        uuid references media (id),
    take_id            uuid references take (id),
    error              text,
    check (status in ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'CANCELLED')),
    check ((status = 'FINISHED') = (take_id is not null))
);
create index render_job_of_board on render_job (board_id, shot_id, requested_at desc);
create index render_job_open on render_job (team_id) where status in ('QUEUED', 'RUNNING');
create index render_job_in_line on render_job (priority desc, requested_at) where status = 'QUEUED';
create index render_job_ended on render_job (ended_at desc) where status = 'FINISHED';

-- One row for each job the broker has not taken yet; a replica holds a row while it sends it.
create table render_outbox (
    job_id      uuid primary key references render_job (id),
    version     integer     not null,
    priority    integer     not null,
    written_at  timestamptz not null,
    held_until  timestamptz not null
);

-- The key that signs the links in a job. In the database, so that every replica has the same one.
create table link_key (
    single  boolean primary key check (single),
    secret  bytea not null
);
