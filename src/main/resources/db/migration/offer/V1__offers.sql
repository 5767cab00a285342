-- The offers of a selection are sent together, once; with them it is decided how long the waiting list lasts.
create table offer.round (
    selection uuid primary key,
    call      uuid not null,
    reply_by  date not null,
    list_ends date not null check (list_ends >= reply_by),
    sent_by   uuid not null,
    name      text not null,
    sent_at   timestamptz not null
);
create index round_call on offer.round (call);
create index round_sent_by on offer.round (sent_by);

-- A place that is offered to an application. One that has not ended holds its place, whatever is answered; a last day that
-- has passed ends it by itself, and the row says so when the place goes on to the next.
create table offer.offer (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    selection   uuid not null,
    call        uuid not null,
    application uuid not null,
    code        text not null,
    place       int not null check (place > 0),
    origin      text not null check (origin in ('SELECTED', 'RESERVE', 'REDRAW')),
    prepared_at timestamptz not null,
    sent_at     timestamptz,
    reply_by    date,
    ended       text check (ended in ('DECLINED', 'LAPSED', 'GIVEN_UP', 'BROKEN', 'KEPT', 'SET_ASIDE', 'CALLED_OFF')),
    ended_why   text,
    ended_at    timestamptz,
    check (num_nonnulls(sent_at, reply_by) in (0, 2)),
    check (num_nonnulls(ended, ended_why, ended_at) in (0, 3)),
    check (sent_at is not null or ended is null or ended in ('SET_ASIDE', 'CALLED_OFF'))
);
-- The two rules of the room, which no two answers at once get past: a place is offered to one, and nobody is offered two.
create unique index offer_place on offer.offer (call, place) where ended_at is null;
create unique index offer_living on offer.offer (application) where ended_at is null;
create index offer_call on offer.offer (call, number);
create index offer_application on offer.offer (application, number desc);

-- What a municipality answers; the newest counts.
create table offer.answer (
    number      bigint generated always as identity primary key,
    offer       uuid not null references offer.offer,
    answer      text not null check (answer in ('yes', 'no')),
    reason      text not null,
    without     uuid, -- The participant who cannot come after all.
    answered_by uuid not null,
    name        text not null,
    answered_at timestamptz not null
);
create index answer_offer on offer.answer (offer, number desc);
create index answer_answered_by on offer.answer (answered_by);

-- How the municipalities share the course fee, and where each gets its invoice.
create table offer.share (
    answer          bigint not null references offer.answer,
    place           int not null,
    municipality    char(4) not null,
    organisation    char(9) not null,
    buyer_reference text not null check (buyer_reference <> ''),
    ore             bigint not null check (ore >= 0),
    primary key (answer, municipality)
);

-- Who was told a place on the waiting list when the offers were sent. The order is the selection's.
create table offer.waiting (
    selection   uuid not null references offer.round,
    application uuid not null,
    place       int not null check (place > 0),
    primary key (selection, application)
);
create index waiting_application on offer.waiting (application);

-- A municipality that does not want to wait any more.
create table offer.off_list (
    selection   uuid not null,
    application uuid not null,
    left_by     uuid not null,
    name        text not null,
    left_at     timestamptz not null,
    primary key (selection, application)
);
create index off_list_application on offer.off_list (application);
create index off_list_left_by on offer.off_list (left_by);

-- A new draw for the places that nobody on the list could take alone, so that anybody can repeat it.
create table offer.redraw (
    selection uuid not null,
    draw      int not null check (draw > 0), -- Counts the new draws of a selection, as the seed's tickets do.
    problem   text not null,
    lottery   text not null,
    admitted  text[] not null,
    drawn_at  timestamptz not null,
    primary key (selection, draw)
);

-- A rule that could not be kept any more, and that the office has given up.
create table offer.waived_rule (
    selection uuid not null,
    rule      text not null,
    reason    text not null check (reason <> ''),
    waived_by uuid not null,
    name      text not null,
    waived_at timestamptz not null,
    primary key (selection, rule)
);
create index waived_rule_waived_by on offer.waived_rule (waived_by);

-- A place that is kept for the next year, for a reason.
create table offer.kept_place (
    offer      uuid primary key references offer.offer,
    until_year int not null,
    reason     text not null check (reason <> ''),
    kept_by    uuid not null,
    name       text not null,
    kept_at    timestamptz not null
);
create index kept_place_kept_by on offer.kept_place (kept_by);
