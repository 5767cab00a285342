-- Who at the office has opened which submission of an application, the first time she did.
create table office.sighting (
    application uuid not null,
    call        uuid not null,
    number      int not null check (number > 0),
    person      uuid not null,
    at          timestamptz not null,
    primary key (application, number, person)
);
create index sighting_call on office.sighting (call, application, number);

-- What the office writes to itself about an application; the applicant never sees it.
create table office.note (
    id          uuid primary key,
    application uuid not null,
    written_by  uuid not null,
    name        text not null,
    text        text not null check (text <> ''),
    written_at  timestamptz not null
);
create index note_application on office.note (application, written_at);
