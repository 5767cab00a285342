-- What this database is for. One row, never changed: made-up people and real ones do not mix.
create table identity.purpose (
    one        boolean primary key default true check (one),
    what       text not null check (what in ('demo', 'real')),
    stamped_at timestamptz not null
);
