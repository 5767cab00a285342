-- A place that was left, and the application that stood first in line for it of those who keep what every application must.
create table rolling.turn (
    offer       uuid primary key,
    number      bigint generated always as identity unique,
    call        uuid not null,
    application uuid not null unique,
    reference   text not null,
    sent_at     timestamptz not null,
    waited      boolean not null, -- On the waiting list, and so before everybody who did not.
    place       int not null check (place > 0), -- In the line, from 1.
    given_at    timestamptz not null
);
create index turn_call on rolling.turn (call, number);

-- Whoever stood before it in the line, and why each did not get the place.
create table rolling.passed (
    turn        uuid not null references rolling.turn,
    application uuid not null,
    place       int not null check (place > 0),
    lacks       text[] not null check (cardinality(lacks) > 0),
    primary key (turn, application),
    unique (turn, place)
);
create index passed_application on rolling.passed (application);
