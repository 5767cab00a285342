create table draft.field (
    sheet      uuid not null,
    name       text not null,
    value      text not null,
    version    int  not null check (version > 0),
    writer     uuid not null,
    written_by text not null,
    at         timestamptz not null,
    primary key (sheet, name)
);

-- Everything that was ever written. «aside»: met somebody else's text, and was put beside it.
create table draft.past (
    number     bigint generated always as identity primary key,
    sheet      uuid not null,
    name       text not null,
    value      text not null,
    version    int  not null,
    writer     uuid not null,
    written_by text not null,
    at         timestamptz not null,
    aside      boolean not null
);
create unique index past_version on draft.past (sheet, name, version) where not aside;
create index past_sheet on draft.past (sheet, at desc);
