-- A file somebody handed in. The content lies in the folder, under its fingerprint; a row is never without it.
create table document.document (
    id          uuid primary key,
    owner       uuid not null,
    name        text not null check (name <> ''),
    kind        text not null,
    size        bigint not null check (size > 0),
    fingerprint bytea not null check (length(fingerprint) = 32),
    received_at timestamptz not null,
    -- Who let it through: a scanner, or nobody where none is configured. Empty while in quarantine.
    cleared_by  text,
    cleared_at  timestamptz,
    infected    text,
    check ((cleared_by is null) = (cleared_at is null)),
    check (infected is null or cleared_at is null)
);
create unique index document_once on document.document (owner, fingerprint);
create index document_fingerprint on document.document (fingerprint);
create index document_waiting on document.document (received_at) where cleared_at is null and infected is null;
comment on column document.document.infected is 'What the scanner found; the content is then gone.';
