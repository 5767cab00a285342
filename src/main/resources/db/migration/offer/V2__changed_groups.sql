-- A joint application that fewer municipalities are behind than when it was selected, and that keeps its place all the same.
create table offer.changed_group (
    number         bigint generated always as identity primary key,
    selection      uuid not null,
    code           text not null,
    municipalities text[] not null, -- Those who are left, by the names they have in the published selection.
    reason         text not null check (reason <> ''),
    decided_by     uuid not null,
    name           text not null,
    decided_at     timestamptz not null
);
create index changed_group_selection on offer.changed_group (selection, number);
create index changed_group_decided_by on offer.changed_group (decided_by);
