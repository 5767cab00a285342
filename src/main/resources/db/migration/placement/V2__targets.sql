-- What a call's selection shall represent, version by version; nothing is changed. The newest before the deadline is the
-- promise; a later one says which of its promises cannot be kept.
create table placement.target_set (
    id      uuid primary key,
    number  bigint generated always as identity unique,
    call    uuid not null,
    kind    text not null check (kind in ('PROMISED', 'RELAXED')),
    seats   int not null check (seats > 0),
    reason  text not null,
    made_by uuid not null,
    name    text not null,
    made_at timestamptz not null,
    check (kind = 'PROMISED' or reason <> '')
);
create index target_set_call on placement.target_set (call, number);
create index target_set_made_by on placement.target_set (made_by);

create table placement.target (
    target_set uuid not null references placement.target_set,
    feature    text not null,
    value      text not null,
    unit       text not null,
    least      int not null check (least >= 0),
    most       int check (most >= least), -- None is no limit.
    primary key (target_set, feature, value, unit)
);
