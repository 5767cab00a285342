-- What the demo school's invented people have done, which happens once however often a visitor travels.
create table clock.demo_event (
    event       text primary key,
    happened_at timestamptz not null default clock_timestamp()
);
