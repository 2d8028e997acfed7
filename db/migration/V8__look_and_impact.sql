-- How a board and a shot are drawn, what a sheet stands for, what a take was drawn from, and which takes are approved.
alter table board
    add column look    varchar(16) not null default 'ink',
    add column arrows  boolean     not null default false;

alter table shot
    add column camera_angle  varchar(16),
    add column camera_lens   varchar(16),
    add column look          varchar(16);

alter table character_sheet
    add column kind  varchar(16) not null default 'character';

-- What the shot, its board and the sheets in it said when the render was asked for. Null for what was drawn before this
-- was kept: nothing is known of it, so it is never called out of date.
alter table render_job
    add column said  jsonb;

alter table take
    add column said         jsonb,
    add column approved_at  timestamptz,
    add column approved_by  uuid references account (id);
