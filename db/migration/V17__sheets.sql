-- The pictures that a node draws of each sheet, and of a board's whole cast side by side.
create table sheet_drawing (
    -- a character sheet, or the board whose cast lines up
    subject_id  uuid primary key,
    board_id    uuid        not null references board (id),
    -- what was asked for last: equal prints are drawn equally
    print       text        not null,
    request_id  uuid        not null,
    -- null once it was answered
    asked_at    timestamptz,
    late        boolean     not null,
    failure     text,
    handed_in   jsonb       not null,
    -- what the pictures were drawn from
    drawn_print text,
    drawn_at    timestamptz,
    pictures    jsonb       not null,
    version     integer     not null
);
create index sheet_drawing_of_board on sheet_drawing (board_id);
create index sheet_drawing_asked on sheet_drawing (asked_at) where asked_at is not null;
