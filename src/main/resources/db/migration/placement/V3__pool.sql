-- A call's pool, frozen: the problem's file to the last byte. Version by version; nothing is changed.
create table placement.pool (
    id        uuid primary key,
    call      uuid not null,
    version   int not null check (version > 0), -- Counted in the call.
    problem   text not null,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    until     date not null, -- The last day to object.
    frozen_by uuid not null,
    name      text not null,
    frozen_at timestamptz not null,
    unique (call, version)
);
create index pool_frozen_by on placement.pool (frozen_by);

-- Every application of the call when it was frozen: in with a code, or out with a reason.
create table placement.pool_entry (
    pool           uuid not null references placement.pool,
    application    uuid not null,
    reference      text not null,
    municipalities text not null, -- Their names then, as they are published.
    code           text,
    reason         text check (reason in ('WITHDRAWN', 'NOT_SENT', 'LATE', 'TOO_FEW')),
    primary key (pool, application),
    unique (pool, code),
    check ((code is null) <> (reason is null))
);
create index pool_entry_application on placement.pool_entry (application);

-- A pool that counts no more. The next one is another version.
create table placement.pool_thawed (
    pool      uuid primary key references placement.pool,
    reason    text not null check (reason <> ''),
    thawed_at timestamptz not null
);

-- Somebody who applies says that the pool is wrong.
create table placement.objection (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    pool        uuid not null references placement.pool,
    application uuid not null,
    text        text not null check (text <> ''),
    raised_by   uuid not null,
    name        text not null,
    raised_at   timestamptz not null
);
create index objection_pool on placement.objection (pool, number);
create index objection_application on placement.objection (application);
create index objection_raised_by on placement.objection (raised_by);

create table placement.objection_answer (
    objection   uuid primary key references placement.objection,
    upheld      boolean not null,
    reason      text not null check (reason <> ''),
    answered_by uuid not null,
    name        text not null,
    answered_at timestamptz not null
);
create index objection_answer_answered_by on placement.objection_answer (answered_by);
