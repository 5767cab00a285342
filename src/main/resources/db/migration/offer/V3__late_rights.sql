-- An appeal against being outside the draw is upheld after it: the lottery is computed anew with that application in it,
-- and a ticket of its own is drawn from a later round of the same public source.
create table offer.late_right (
    id          uuid primary key,
    number      int not null check (number > 0), -- Counted in the call.
    selection   uuid not null references offer.round,
    call        uuid not null,
    application uuid not null unique,
    code        text not null, -- What it is called in its own lottery.
    reason      text not null check (reason <> ''),
    problem     text not null, -- The files to the last byte.
    lottery     text not null,
    round       bigint not null,
    given_by    uuid not null,
    name        text not null,
    given_at    timestamptz not null,
    draw        text,
    won         boolean,
    drawn_at    timestamptz,
    unique (call, number),
    check (num_nonnulls(draw, won, drawn_at) in (0, 3))
);
create index late_right_selection on offer.late_right (selection);
create index late_right_given_by on offer.late_right (given_by);
create index late_right_waiting on offer.late_right (given_at) where drawn_at is null;

alter table offer.offer drop constraint offer_origin_check,
    add constraint offer_origin_check check (origin in ('SELECTED', 'RESERVE', 'REDRAW', 'LATE'));
