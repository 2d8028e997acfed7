-- Files that people and nodes hand in. The bytes are in the media folder under the same id.
create table media (
    id           uuid primary key,
    version      integer     not null,
    team_id      uuid        not null references team (id),
    content_type text        not null,
    bytes        bigint      not null check (bytes >= 0),
    sha256       text        not null,
    stored_at    timestamptz not null
);
create index media_of_team on media (team_id);
