-- Who was selected in a call, and the order of those who wait: the end of a draw, or of a call with room for everybody.
create table placement.selection (
    id       uuid primary key,
    number   bigint generated always as identity unique,
    call     uuid not null,
    problem  text not null, -- As selection.ProblemFile reads it: applications by their published codes, seats and rules.
    selected text[] not null,
    reserve  text[] not null,
    seed     text check (seed ~ '^[0-9a-f]{64}$'), -- None when nothing had to be drawn.
    held_at  timestamptz not null
);
create index selection_call on placement.selection (call, number);

-- Which application a published code stands for.
create table placement.selection_entry (
    selection   uuid not null references placement.selection,
    code        text not null,
    application uuid not null,
    primary key (selection, code),
    unique (selection, application)
);
create index selection_entry_application on placement.selection_entry (application);

-- A selection that two persons have set aside: it stays visible, and a newer one counts.
create table placement.selection_void (
    selection uuid primary key references placement.selection,
    reason    text not null check (reason <> ''),
    asked_by  uuid not null,
    agreed_by uuid not null check (agreed_by <> asked_by),
    voided_at timestamptz not null
);
create index selection_void_asked_by on placement.selection_void (asked_by);
create index selection_void_agreed_by on placement.selection_void (agreed_by);
