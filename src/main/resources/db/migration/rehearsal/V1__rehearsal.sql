-- Draws that the office holds on trial while it sets a call's targets. Each row is all it takes to hold it again. They are
-- deleted when the targets are locked; the journal keeps who held one, when, and on what.
create table rehearsal.rehearsal (
    id           uuid primary key,
    call         uuid not null,
    number       int not null,
    pool         text not null,
    problem      text not null,
    sha256       text not null,
    applications int not null,
    seats        int not null,
    targets      int not null,
    seed         text not null check (seed like 'PRØVE-%'),
    held_by      uuid not null,
    name         text not null,
    held_at      timestamptz not null,
    how          text check (how in ('DRAWN', 'UNMET', 'STOPPED')),
    ended_at     timestamptz,
    ticket       bigint,
    selected     text[] not null default '{}',
    reserve      text[] not null default '{}',
    unique (call, number),
    check ((how is null) = (ended_at is null)),
    check ((how is not distinct from 'DRAWN') = (ticket is not null))
);
comment on column rehearsal.rehearsal.seed is 'Random, and marked: a real draw''s is 64 hexadecimal digits.';
