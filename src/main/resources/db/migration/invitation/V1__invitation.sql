create table invitation.invitation (
    id          uuid primary key,
    number      bigint generated always as identity,
    fingerprint bytea not null unique,
    kind        text not null,
    about       uuid not null,
    seat        text not null,
    asked_by    uuid not null,
    name        text not null,
    email       text not null,
    invited_at  timestamptz not null,
    opened_at   timestamptz,
    accepted_by uuid,
    accepted_at timestamptz,
    ended_at    timestamptz,
    check ((accepted_by is null) = (accepted_at is null))
);
-- Asking again, or at another address, ends the link that was sent before.
create unique index invitation_living on invitation.invitation (kind, seat) where ended_at is null;
create index invitation_seat on invitation.invitation (seat, number desc);
-- Nobody sends more of them than people have reason to.
create index invitation_asker on invitation.invitation (asked_by, invited_at);
create index invitation_email on invitation.invitation (lower(email), invited_at);
comment on column invitation.invitation.fingerprint is 'SHA-256 of the secret in the link; the secret itself is only in the letter.';
