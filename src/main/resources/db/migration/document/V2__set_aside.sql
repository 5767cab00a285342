-- Its owner has taken it back and may put it back; until then it does not count among what she has.
alter table document.document add column set_aside_at timestamptz;
