-- A formal decision, word for word as it was approved. Nothing here is ever changed: an error is mended by a new ruling.
create table ruling.ruling (
    id            uuid primary key,
    number        bigint generated always as identity unique,
    case_kind     text not null,
    case_id       uuid not null,
    party         uuid not null,
    language      text not null check (language in ('nb', 'nn', 'en')),
    rules         text not null check (rules <> ''),
    result        text not null check (result <> ''),
    title         text not null check (title <> ''),
    outcome       text not null check (outcome <> ''),
    reasons       text[] not null check (cardinality(reasons) > 0),
    next          text[] not null,
    contact_name  text not null,
    contact_email text not null,
    earlier       uuid references ruling.ruling,
    relation      text check (relation in ('CORRECTS', 'REVERSES', 'RAISES')),
    made_at       timestamptz not null,
    check ((earlier is null) = (relation is null))
);
create index ruling_case on ruling.ruling (case_kind, case_id, number);
create index ruling_party on ruling.ruling (party, number);
-- What is changed has one successor: two later rulings of one would leave it open which of them holds.
create unique index ruling_earlier on ruling.ruling (earlier);

create table ruling.ground (
    ruling uuid not null references ruling.ruling,
    place  int not null,
    rule   text not null,
    clause text not null,
    text   text not null,
    primary key (ruling, place)
);

-- Who stands behind it, with the names they had.
create table ruling.officer (
    ruling uuid not null references ruling.ruling,
    part   text not null check (part in ('HANDLER', 'RESPONSIBLE', 'DECIDER')),
    place  int not null,
    person uuid not null,
    name   text not null,
    primary key (ruling, part, place)
);
create index officer_person on ruling.officer (person);

-- The first time the party opened it (eForvaltningsforskriften § 8).
create table ruling.opening (
    ruling    uuid primary key references ruling.ruling,
    opened_at timestamptz not null
);

create function ruling.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What a ruling says is never changed: make a new one';
end $$;
create trigger ruling_stays before update or delete or truncate on ruling.ruling
    for each statement execute function ruling.refuse_change();
create trigger ground_stays before update or delete or truncate on ruling.ground
    for each statement execute function ruling.refuse_change();
create trigger officer_stays before update or delete or truncate on ruling.officer
    for each statement execute function ruling.refuse_change();
create trigger opening_stays before update or delete or truncate on ruling.opening
    for each statement execute function ruling.refuse_change();
