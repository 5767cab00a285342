create table attempt.bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index bucket_expires on attempt.bucket (expires_at);
comment on table attempt.bucket is 'Written by bucket4j. The id is a fingerprint: whose and from where cannot be read from it.';
