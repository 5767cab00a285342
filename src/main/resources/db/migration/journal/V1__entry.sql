create table journal.entry (
    number       bigint generated always as identity primary key,
    at           timestamptz not null,
    actor        uuid,
    actor_name   text not null,
    act          text not null,
    subject_kind text not null,
    subject      uuid not null,
    grounds      jsonb not null default '{}',
    rules        text not null check (rules <> ''),
    written_at   timestamptz not null default clock_timestamp()
);
create index entry_subject on journal.entry (subject_kind, subject, number);
create index entry_kind on journal.entry (subject_kind, number desc);

-- What is written stays: an error is mended by a new entry (arkivforskrifta § 11).
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The journal only grows';
end $$;
create trigger entry_stays before update or delete or truncate on journal.entry
    for each statement execute function journal.refuse_change();
