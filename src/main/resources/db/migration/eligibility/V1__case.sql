-- A participant's case: whether she may take part, and as what. It begins when somebody at the school first opens it.
create table eligibility.opened (
    participant uuid primary key,
    application uuid not null,
    call        uuid not null,
    person      uuid not null,
    opened_by   uuid not null,
    opened_at   timestamptz not null
);
create index opened_call on eligibility.opened (call);
create index opened_application on eligibility.opened (application);
create index opened_person on eligibility.opened (person);

-- What one assessor says, with the facts she has found. That the register of the excluded has been looked in is
-- all that is kept of it.
create table eligibility.opinion (
    id               uuid primary key,
    number           bigint generated always as identity unique,
    participant      uuid not null references eligibility.opened,
    round            int not null check (round > 0),
    assessor         uuid not null,
    name             text not null,
    wants_credits    boolean not null,
    kind             text not null,
    recognised       boolean not null,
    degree           text not null,
    expected         date,
    credits          int not null check (credits >= 0),
    years            int not null check (years >= 0),
    relevant_months  int not null check (relevant_months >= 0),
    work_months      int not null check (work_months >= relevant_months),
    shown            text[] not null,
    verified         text not null,
    register_checked boolean not null,
    proposed         text not null,
    verdict          text not null check (verdict in ('STUDENT', 'CONDITIONAL', 'COURSE_PARTICIPANT')),
    doubt            boolean not null,
    reason           text not null,
    said_at          timestamptz not null,
    check ((degree = 'EXPECTED') = (expected is not null))
);
create index opinion_participant on eligibility.opinion (participant, round, number);
create index opinion_assessor on eligibility.opinion (assessor);

create table eligibility.opinion_taken_back (
    opinion       uuid primary key references eligibility.opinion,
    taken_back_at timestamptz not null
);

-- Two assessors differed. One of the two opinions holds: one of them was persuaded, or a third has chosen.
create table eligibility.settlement (
    participant uuid not null references eligibility.opened,
    round       int not null,
    opinion     uuid not null references eligibility.opinion,
    way         text not null check (way in ('AGREEMENT', 'COMMITTEE')),
    reason      text not null check (reason <> ''),
    settled_by  uuid not null,
    name        text not null,
    settled_at  timestamptz not null,
    primary key (participant, round)
);
create index settlement_settled_by on eligibility.settlement (settled_by);

-- What was decided: one result a round. The letter is the ruling's.
create table eligibility.result (
    participant uuid not null references eligibility.opened,
    round       int not null,
    opinion     uuid not null references eligibility.opinion,
    ruling      uuid not null unique,
    decided_by  uuid not null,
    name        text not null,
    decided_at  timestamptz not null,
    primary key (participant, round)
);
create index result_decided_by on eligibility.result (decided_by);

-- Decided, and opened again because something new is known. A later result stands beside the earlier one.
create table eligibility.reopening (
    participant uuid not null,
    round       int not null, -- The round that had ended.
    reason      text not null check (reason <> ''),
    reopened_by uuid not null,
    name        text not null,
    reopened_at timestamptz not null,
    primary key (participant, round),
    foreign key (participant, round) references eligibility.result
);
create index reopening_reopened_by on eligibility.reopening (reopened_by);
