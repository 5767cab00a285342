-- An appeal, word for word as it came; what became of it is told by the rows beside it. Nothing is changed.
create table ruling.appeal (
    id          uuid primary key,
    number      bigint generated always as identity unique,
    ruling      uuid not null references ruling.ruling,
    appellant   uuid not null,
    text        text not null check (text <> ''),
    late_reason text not null,
    last_day    date not null,
    received_at timestamptz not null
);
create index appeal_ruling on ruling.appeal (ruling, number);
create index appeal_appellant on ruling.appeal (appellant);
comment on column ruling.appeal.last_day is 'The last day of appeal, as it was counted when the appeal came.';

create table ruling.appeal_withdrawn (
    appeal       uuid primary key references ruling.appeal,
    withdrawn_at timestamptz not null
);

-- The school has made another ruling in the appealed one's place.
create table ruling.appeal_reversed (
    appeal      uuid primary key references ruling.appeal,
    ruling      uuid not null references ruling.ruling,
    reversed_at timestamptz not null
);

create table ruling.appeal_forwarded (
    appeal       uuid primary key references ruling.appeal,
    statement    text not null check (statement <> ''),
    forwarded_by uuid not null,
    name         text not null,
    forwarded_at timestamptz not null
);
create index appeal_forwarded_by on ruling.appeal_forwarded (forwarded_by);

-- What the board decided, entered by the school.
create table ruling.appeal_decided (
    appeal      uuid primary key references ruling.appeal_forwarded,
    result      text not null check (result in ('UPHELD', 'REVERSED', 'DISMISSED_AS_LATE')),
    decided_on  date not null,
    reasons     text not null check (reasons <> ''),
    recorded_by uuid not null,
    name        text not null,
    recorded_at timestamptz not null
);
create index appeal_recorded_by on ruling.appeal_decided (recorded_by);

-- Where the party writes her appeal before she sends it.
create table ruling.appeal_draft (
    ruling   uuid primary key references ruling.ruling,
    sheet    uuid not null unique,
    writer   uuid not null,
    begun_at timestamptz not null
);
create index appeal_draft_writer on ruling.appeal_draft (writer);

create trigger appeal_stays before update or delete or truncate on ruling.appeal
    for each statement execute function ruling.refuse_change();
create trigger appeal_withdrawn_stays before update or delete or truncate on ruling.appeal_withdrawn
    for each statement execute function ruling.refuse_change();
create trigger appeal_reversed_stays before update or delete or truncate on ruling.appeal_reversed
    for each statement execute function ruling.refuse_change();
create trigger appeal_forwarded_stays before update or delete or truncate on ruling.appeal_forwarded
    for each statement execute function ruling.refuse_change();
create trigger appeal_decided_stays before update or delete or truncate on ruling.appeal_decided
    for each statement execute function ruling.refuse_change();
