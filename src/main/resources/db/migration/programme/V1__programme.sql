-- What a cohort is taught and how it is judged: one document, read and checked as a whole.
create table programme.plan (
    id         uuid primary key,
    year       int not null unique,
    content    jsonb not null,
    entered_by text not null,
    entered_at timestamptz not null
);

-- The newest approval rules; the ones before it are history.
create table programme.approval (
    plan        uuid primary key references programme.plan,
    number      bigint generated always as identity unique,
    approved_by text not null,
    approved_at timestamptz not null
);

-- Only an approved plan can have a cohort, and the cohort keeps it.
create table programme.cohort (
    id        uuid primary key,
    name      text not null unique check (name <> ''),
    plan      uuid not null references programme.approval (plan),
    formed_at timestamptz not null
);

create table programme.gathering_day (
    cohort    uuid not null references programme.cohort,
    number    int not null check (number > 0),
    first_day date not null,
    primary key (cohort, number)
);

create table programme.call (
    id               uuid primary key,
    cohort           uuid not null references programme.cohort,
    opens            date not null,
    last_day         date not null check (last_day >= opens),
    rolling          boolean not null,
    results_by       date not null check (results_by > last_day),
    places           int not null check (places > 0),
    fee_ore          bigint not null check (fee_ore >= 0),
    semester_fee_ore bigint not null check (semester_fee_ore >= 0),
    financing        text not null check (financing in ('COMMISSIONED', 'SELF_PAYMENT')),
    size_bands       text not null,
    version          int not null default 1,
    announced_at     timestamptz not null
);
create index call_cohort on programme.call (cohort);

create table programme.cancellation (
    call         uuid primary key references programme.call,
    reason       text not null check (reason <> ''),
    cancelled_by text not null,
    cancelled_at timestamptz not null
);

-- An approved plan is a promise to the cohorts under it.
create function programme.refuse_plan_change() returns trigger language plpgsql as $$
begin
    if exists (select from programme.approval where plan = old.id) then
        raise exception 'An approved plan never changes';
    end if;
    return new;
end $$;
create trigger plan_stays before update on programme.plan
    for each row execute function programme.refuse_plan_change();

-- Changes with every write, so that what is kept in memory is known to be old. Never the same twice: a
-- counter would come back after a rollback, and memory could then hold what was never committed.
create table programme.mark (
    only_row boolean primary key default true check (only_row),
    value    uuid not null default gen_random_uuid()
);
insert into programme.mark default values;

create function programme.move_mark() returns trigger language plpgsql as $$
begin
    update programme.mark set value = gen_random_uuid();
    return null;
end $$;
create trigger plan_moves_mark after insert or update or delete on programme.plan
    for each statement execute function programme.move_mark();
create trigger approval_moves_mark after insert or update or delete on programme.approval
    for each statement execute function programme.move_mark();
create trigger cohort_moves_mark after insert or update or delete on programme.cohort
    for each statement execute function programme.move_mark();
create trigger gathering_day_moves_mark after insert or update or delete on programme.gathering_day
    for each statement execute function programme.move_mark();
create trigger call_moves_mark after insert or update or delete on programme.call
    for each statement execute function programme.move_mark();
create trigger cancellation_moves_mark after insert or update or delete on programme.cancellation
    for each statement execute function programme.move_mark();
