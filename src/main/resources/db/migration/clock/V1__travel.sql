create table clock.travel (
    number       bigint generated always as identity primary key,
    shift_ms     bigint not null,
    travelled_by text not null,
    travelled_at timestamptz not null default clock_timestamp()
);
comment on table clock.travel is 'Journeys of the demo school''s clock, in milliseconds from the database''s own time.';
