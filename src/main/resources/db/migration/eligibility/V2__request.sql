-- What the school has asked a participant for before it decides, and what came of it. Nothing is changed.
create table eligibility.request (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    participant uuid not null references eligibility.opened,
    papers      text[] not null,
    other       text not null,
    last_day    date not null,
    asked_by    uuid not null,
    name        text not null,
    asked_at    timestamptz not null,
    check (cardinality(papers) > 0 or other <> '')
);
create index request_participant on eligibility.request (participant, number);
create index request_last_day on eligibility.request (last_day);
create index request_asked_by on eligibility.request (asked_by);

-- She has nothing more to send; what she writes with it may be empty.
create table eligibility.request_answer (
    request     uuid primary key references eligibility.request,
    text        text not null,
    answered_at timestamptz not null
);

create table eligibility.request_taken_back (
    request       uuid primary key references eligibility.request,
    taken_back_by uuid not null,
    name          text not null,
    taken_back_at timestamptz not null
);
create index request_taken_back_by on eligibility.request_taken_back (taken_back_by);
