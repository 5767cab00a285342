-- Somebody asks to see documents. Nobody must say who she is; where she is answered, is all that is known.
create table disclosure.request (
    id       uuid primary key,
    number   bigint generated always as identity unique,
    about    text not null check (about <> ''),
    email    text not null,
    language text not null check (language in ('nb', 'nn', 'en')),
    asked_at timestamptz not null
);

-- The secrets of the links in her letters; each letter has its own, and all of them lead to her request.
create table disclosure.link (
    fingerprint bytea primary key,
    request     uuid not null references disclosure.request
);
create index link_request on disclosure.link (request);
comment on column disclosure.link.fingerprint is 'SHA-256 of the secret; the secret itself is only in the letter.';

-- What the school has answered; the newest counts.
create table disclosure.answer (
    request     uuid not null references disclosure.request,
    number      int not null check (number > 0),
    result      text not null check (result in ('FULL', 'PARTLY', 'REFUSED')),
    ground      text not null,
    text        text not null check (text <> ''),
    answered_by uuid not null,
    name        text not null,
    answered_at timestamptz not null,
    primary key (request, number),
    check (result = 'FULL' or ground <> '')
);
create index answer_answered_by on disclosure.answer (answered_by);

-- She was told that no answer in five working days counts as a refusal (offentleglova § 32).
create table disclosure.silence_told (
    request uuid primary key references disclosure.request,
    told_at timestamptz not null
);

create table disclosure.appeal (
    request     uuid primary key references disclosure.request,
    text        text not null check (text <> ''),
    appealed_at timestamptz not null
);

-- The school has not changed its answer, and the body above it has the appeal.
create table disclosure.appeal_sent (
    request   uuid primary key references disclosure.appeal,
    statement text not null check (statement <> ''),
    sent_by   uuid not null,
    name      text not null,
    sent_at   timestamptz not null
);
create index appeal_sent_by on disclosure.appeal_sent (sent_by);
