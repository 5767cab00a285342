-- A session holds one thing: who is signed in, and how. Name, language and roles are read with it.
create table identity.session (
    fingerprint     bytea primary key,
    person          uuid not null references identity.person,
    how             text not null,
    service_session text not null default '',
    created_at      timestamptz not null,
    accessed_at     timestamptz not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz
);
create index session_over on identity.session ((coalesce(ended_at, expires_at)));
create index session_of_service on identity.session (service_session) where service_session <> '';
comment on column identity.session.fingerprint is 'SHA-256 of what the cookie holds; the cookie itself is only in the browser.';
comment on column identity.session.service_session is 'Issuer and sid of the service that signed her in, so that it can sign her out.';
comment on table identity.session is 'Rows stay a day after they are over: what a signed-out person sends is kept for her.';
