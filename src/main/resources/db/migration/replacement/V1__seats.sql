-- A seat in a group that is to change hands, or is left empty. The participant it belongs to keeps it until the one who
-- is asked has said yes.
create table replacement.replacement (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    application uuid not null,
    call        uuid not null,
    seat        uuid not null, -- Whose it is, or was.
    successor   uuid unique,
    asked_by    uuid not null,
    name        text not null,
    asked_at    timestamptz not null,
    ended       text check (ended in ('SEATED', 'REFUSED', 'TAKEN_BACK', 'LATE', 'EMPTY')),
    ended_at    timestamptz,
    check (num_nonnulls(ended, ended_at) in (0, 2)),
    check ((successor is null) = (ended is not distinct from 'EMPTY')),
    check (seat <> successor)
);
-- One is asked for a seat at a time, one takes it over, and it is left empty once.
create unique index replacement_asked on replacement.replacement (seat) where ended is null;
create unique index replacement_seated on replacement.replacement (seat) where ended = 'SEATED';
create unique index replacement_empty on replacement.replacement (seat) where ended = 'EMPTY';
create index replacement_application on replacement.replacement (application, number);
create index replacement_asked_by on replacement.replacement (asked_by);

-- A participant has said that she cannot come. Her seat is hers all the same.
create table replacement.absence (
    number        bigint generated always as identity primary key,
    participant   uuid not null,
    application   uuid not null,
    person        uuid not null,
    said_at       timestamptz not null,
    taken_back_at timestamptz
);
create unique index absence_said on replacement.absence (participant) where taken_back_at is null;
create index absence_application on replacement.absence (application);
create index absence_person on replacement.absence (person);
