-- A link that lets whoever has it read one application without names. Whether it leads anywhere is told by the application
-- and its call too; a row is never deleted, so that it stays known who shared what, from when to when.
create table sharing.link (
    id          uuid primary key,
    number      bigint generated always as identity,
    application uuid not null,
    fingerprint bytea not null unique,
    shared_by   uuid not null,
    name        text not null,
    shared_at   timestamptz not null,
    ended_at    timestamptz,
    opened      int not null default 0
);
create unique index link_living on sharing.link (application) where ended_at is null;
create index link_application on sharing.link (application, number desc);
comment on column sharing.link.fingerprint is 'SHA-256 of the secret in the link; the secret itself was shown once.';
