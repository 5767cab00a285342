-- Somebody a service has vouched for, who has not told us her name and address yet. Forgotten in half an hour.
create table federation.newcomer (
    fingerprint     bytea primary key,
    portal          text not null,
    issuer          text not null,
    subject         text not null,
    service_session text not null,
    name            text not null,
    municipalities  text[] not null,
    arrived_at      timestamptz not null
);
create index newcomer_arrived_at on federation.newcomer (arrived_at);
comment on column federation.newcomer.fingerprint is 'SHA-256 of what the browser''s cookie holds.';
