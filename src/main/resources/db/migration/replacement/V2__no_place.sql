-- The group has lost its place, so nobody is asked for a seat of it any more.
alter table replacement.replacement drop constraint replacement_ended_check,
    add constraint replacement_ended_check
        check (ended in ('SEATED', 'REFUSED', 'TAKEN_BACK', 'LATE', 'NO_PLACE', 'EMPTY'));
