-- Warnings are kept as what is to be said, in whatever language; those kept as English sentences are of proposals that wait.
update script_proposal set play = jsonb_set(play, '{warnings}', '[]') where play -> 'warnings' <> '[]';
