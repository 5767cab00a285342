-- A passkey of somebody who works for the school. The key itself never leaves her device: here lies its public half.
create table passkey.passkey (
    id              uuid primary key,
    person          uuid not null,
    credential      bytea not null unique,
    public_key      bytea not null,
    attestation     bytea not null,
    client_data     bytea not null,
    signature_count bigint not null,
    verified        boolean not null,
    transports      text[] not null,
    backup_eligible boolean not null,
    backed_up       boolean not null,
    name            text not null check (name <> ''),
    added_at        timestamptz not null,
    last_used_at    timestamptz
);
create index passkey_person on passkey.passkey (person, added_at);
comment on column passkey.passkey.credential is 'What the device calls it; means nothing outside the device and this table.';

-- A question that a device has been asked and has not answered yet. Each is answered once, within minutes.
create table passkey.ceremony (
    fingerprint bytea primary key,
    person      uuid,
    begun_at    timestamptz not null
);
create index ceremony_begun on passkey.ceremony (begun_at);
comment on column passkey.ceremony.fingerprint is 'SHA-256 of the challenge; the challenge itself is only in the browser.';
comment on column passkey.ceremony.person is 'Who adds a passkey; null when somebody signs in, for then nobody knows yet who it is.';
