-- Texts that several people write in at once. What a text says is in its owner's field (a shot's prompt, for instance); here is
-- what Yjs needs to merge: the state, and the changes since it was last packed together. A stamp names one exact content.
create table shared_text (
    id             uuid primary key,
    kind           varchar(24) not null,
    owner_id       uuid        not null,
    field          varchar(24) not null,
    says           text        not null,
    sequence       bigint      not null,
    stamp          uuid        not null,
    state          bytea       not null,
    state_sequence bigint      not null,
    unique (kind, owner_id, field)
);

create table shared_text_change (
    text_id  uuid   not null references shared_text (id) on delete cascade,
    sequence bigint not null,
    content  bytea  not null,
    primary key (text_id, sequence)
);

-- Long texts merge, so no version of them loses a race any more. Those that still wait for their authors go into the notes.
update shot
   set notes = shot.notes || kept.words
  from (select c.shot_id, string_agg(
                   E'\n\n' || a.name || E'’s other version (' || lower(c.field) || E'):\n' || c.mine, '' order by c.created_at) as words
          from shot_conflict c join account a on a.id = c.author_id
         where c.settled_at is null and c.field in ('PROMPT', 'DIALOGUE', 'NOTES')
         group by c.shot_id) kept
 where kept.shot_id = shot.id and length(shot.notes || kept.words) <= 10000;
drop table shot_conflict;
