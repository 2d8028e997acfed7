-- Who changed what on a board, when, and what was there before. A gesture is what somebody did in one go: one step of undo,
-- one line of the history.
create table gesture (
    id          uuid primary key,
    seq         bigint generated always as identity,
    board_id    uuid        not null references board (id),
    author_id   uuid        not null references account (id),
    -- how it is called; null: by what it changed
    name        varchar(40),
    made_at     timestamptz not null,
    changed_at  timestamptz not null,
    -- of an undo or a redo: the gesture that it takes back or does again
    about       uuid references gesture (id) on delete cascade,
    -- done: can be undone; undone: can be done again; past: neither
    state       varchar(8)  not null check (state in ('DONE', 'UNDONE', 'PAST')),
    -- the gesture whose entries say what is in effect: itself, or the last undo or redo of it
    latest      uuid        not null
);
create index gesture_of_board on gesture (board_id, seq desc);
create index gesture_of_author on gesture (board_id, author_id, seq desc) where state <> 'PAST';

create table journal (
    id          bigint generated always as identity primary key,
    gesture_id  uuid        not null references gesture (id) on delete cascade,
    board_id    uuid        not null references board (id),
    author_id   uuid        not null references account (id),
    made_at     timestamptz not null,
    subject     varchar(16) not null,
    target      uuid        not null,
    aspect      varchar(24) not null,
    before      text,
    after       text,
    -- HAND; ITSELF and UNSEEN are never undone
    cause       varchar(8)  not null
);
create index journal_of_board on journal (board_id, id desc);
create index journal_of_target on journal (target, id desc);
create index journal_of_gesture on journal (gesture_id);

-- Versions with a name keep the whole board, so that they stay when the journal is thinned.
create table board_version (
    id        uuid primary key,
    board_id  uuid         not null references board (id),
    name      varchar(80)  not null,
    made_by   uuid         not null references account (id),
    -- when it was named, and when the board was like this
    made_at   timestamptz  not null,
    of_time   timestamptz  not null,
    snapshot  jsonb        not null
);
create index version_of_board on board_version (board_id, made_at);
