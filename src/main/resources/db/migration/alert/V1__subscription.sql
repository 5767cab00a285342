-- Who wants one letter when the next call opens. A row is deleted when the letter is written, when its owner says so, and
-- when a week has passed without a confirmation.
create table alert.subscription (
    id           uuid primary key,
    email        text not null,
    language     text not null check (language in ('nb', 'nn', 'en')),
    fingerprint  bytea not null unique,
    written_at   timestamptz not null,
    confirmed_at timestamptz
);
create unique index subscription_email on alert.subscription (lower(email));
comment on column alert.subscription.fingerprint is 'SHA-256 of the secret in the newest letter; the secret itself is only there.';
comment on column alert.subscription.written_at is 'When the newest letter was written: at most one in a day and night.';

-- Each call tells once.
create table alert.told (
    call    uuid primary key,
    told_at timestamptz not null,
    letters int not null
);
