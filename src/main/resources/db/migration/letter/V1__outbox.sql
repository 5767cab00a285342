-- What is to be delivered. Written in the deciding transaction; the key makes the same effect one letter.
create table letter.outbox (
    id           uuid primary key,
    key          text collate "C" not null unique, -- Byte by byte, so that the index finds beginnings too.
    subject_kind text not null,
    subject      uuid not null,
    to_name      text not null,
    to_email     text not null,
    language     text not null check (language in ('nb', 'nn', 'en')),
    title        text not null,
    body         jsonb not null,
    reference    text,
    written_at   timestamptz not null,
    number       bigint generated always as identity,
    -- The database's own time, not the school's: a mail server is not better at once because we travel.
    queued_at    timestamptz not null default clock_timestamp(),
    due_at       timestamptz not null default clock_timestamp(),
    attempts     int not null default 0,
    last_error   text,
    delivered_at timestamptz,
    stopped_at   timestamptz,
    stop_reason  text check (stop_reason in ('NO_SUCH_ADDRESS', 'MAILBOX_FULL', 'REFUSED', 'RETURNED', 'NO_ANSWER')),
    set_aside_at timestamptz,
    check (delivered_at is null or stopped_at is null),
    check ((stopped_at is null) = (stop_reason is null)),
    check (set_aside_at is null or stopped_at is not null)
);
create index outbox_waiting on letter.outbox (due_at) where delivered_at is null and stopped_at is null;
create index outbox_subject on letter.outbox (subject_kind, subject, number);
create index outbox_delivered on letter.outbox (lower(to_email), delivered_at) where delivered_at is not null;
create index outbox_newest on letter.outbox (number desc);
comment on column letter.outbox.reference is 'Set when a PDF goes with the letter.';
create index outbox_stopped on letter.outbox (number) where stopped_at is not null and set_aside_at is null;
comment on column letter.outbox.stopped_at is 'Given up: refused for good, or not taken in a week. The office sees it.';
comment on column letter.outbox.set_aside_at is 'The office has found another way; who did it is in the journal.';
