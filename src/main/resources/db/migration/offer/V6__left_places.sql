-- A place that is left when nobody on the waiting list can have it.
alter table offer.offer drop constraint offer_origin_check,
    add constraint offer_origin_check check (origin in ('SELECTED', 'RESERVE', 'REDRAW', 'LATE', 'LEFT'));

-- The municipality whose place is kept does not want it that year, so that nothing is held back for it.
create table offer.kept_released (
    offer       uuid primary key references offer.kept_place,
    reason      text not null check (reason <> ''),
    released_by uuid not null,
    name        text not null,
    released_at timestamptz not null
);
create index kept_released_released_by on offer.kept_released (released_by);
