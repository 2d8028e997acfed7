-- People, teams, who may do what, and the ways in: sign-in, set-up link, invitations, personal access tokens.
-- Secrets are never stored: passwords as Argon2id, links and tokens (256 random bits) as SHA-256.

create table team (
    id         uuid primary key,
    name       text        not null check (char_length(name) between 1 and 80),
    created_at timestamptz not null,
    version    integer     not null
);

create table account (
    id            uuid primary key,
    email         text        not null,
    name          text        not null check (char_length(name) between 1 and 80),
    password_hash text        not null,
    colour        smallint    not null check (colour between 0 and 7),
    look          text        not null check (look in ('CUTTING_ROOM', 'PAPER', 'SYSTEM')),
    home_team     uuid references team,
    created_at    timestamptz not null,
    version       integer     not null
);
create unique index account_email on account (lower(email));

create table team_member (
    team_id    uuid        not null references team,
    account_id uuid        not null references account,
    role       text        not null check (role in ('OWNER', 'EDITOR', 'REVIEWER')),
    joined_at  timestamptz not null,
    removed_at timestamptz,
    version    integer     not null,
    primary key (team_id, account_id)
);
create index team_member_account on team_member (account_id);

create table invitation (
    id         uuid primary key,
    team_id    uuid        not null references team,
    role       text        not null check (role in ('OWNER', 'EDITOR', 'REVIEWER')),
    token_hash bytea       not null unique,
    invited_by uuid        not null references account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    used_by    uuid references account,
    revoked_at timestamptz,
    version    integer     not null
);
create index invitation_team on invitation (team_id);

create table personal_token (
    id           uuid primary key,
    account_id   uuid        not null references account,
    name         text        not null check (char_length(name) between 1 and 80),
    token_hash   bytea       not null unique,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    version      integer     not null
);
create index personal_token_account on personal_token (account_id);

-- At most one set-up link is open: a restart overwrites it.
create table setup_link (
    single     boolean primary key default true check (single),
    token_hash bytea       not null,
    expires_at timestamptz not null
);

-- At most one row ever: whoever inserts it has set this installation up.
create table founding (
    single     boolean primary key default true check (single),
    founder    uuid        not null references account,
    founded_at timestamptz not null
);

-- Failed sign-ins, counted for one account ("account:…", by the hash of its e-mail) or one address ("address:…").
create table sign_in_throttle (
    subject        text primary key,
    failures       integer     not null,
    last_failure   timestamptz not null,
    blocked_until  timestamptz
);
