-- What shots say, findable by the beginnings of words over all boards of a team.
create index shot_words_found on shot using gin (to_tsvector('simple', prompt || ' ' || dialogue || ' ' || notes));
