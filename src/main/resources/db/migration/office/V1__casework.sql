-- Who at the office has opened which submission of an application: the first time, and the first after each time
-- it was marked as unread.
create table office.sighting (
    application uuid not null,
    call        uuid not null,
    number      int not null check (number > 0),
    person      uuid not null,
    at          timestamptz not null,
    primary key (application, number, person, at)
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

-- Who at the office has the case now. The journal tells who had it before.
create table office.case_officer (
    application uuid primary key,
    call        uuid not null,
    person      uuid not null,
    name        text not null,
    given_by    uuid not null,
    since       timestamptz not null
);
create index case_officer_call on office.case_officer (call);
create index case_officer_person on office.case_officer (person);

-- What was seen before this moment counts as unread again.
create table office.unread_mark (
    application uuid not null,
    call        uuid not null,
    person      uuid not null,
    at          timestamptz not null,
    primary key (application, at, person)
);
create index unread_mark_call on office.unread_mark (call, application, at);

-- What the office asks an applicant for, with a last day.
create table office.inquiry (
    id          uuid primary key,
    application uuid not null,
    call        uuid not null,
    text        text not null check (text <> ''),
    last_day    date not null,
    to_name     text not null,
    to_email    text not null,
    asked_by    uuid not null,
    name        text not null,
    asked_at    timestamptz not null
);
create index inquiry_application on office.inquiry (application, asked_at);
create index inquiry_call on office.inquiry (call);
create table office.inquiry_answer (
    inquiry     uuid primary key references office.inquiry,
    text        text not null check (text <> ''),
    answered_by uuid not null,
    name        text not null,
    answered_at timestamptz not null
);
create table office.inquiry_read (
    inquiry uuid primary key references office.inquiry_answer,
    read_by uuid not null,
    name    text not null,
    read_at timestamptz not null
);
create table office.inquiry_taken_back (
    inquiry       uuid primary key references office.inquiry,
    taken_back_by uuid not null,
    name          text not null,
    taken_back_at timestamptz not null
);

-- A choice in the work list that somebody has given a name.
create table office.saved_view (
    id       uuid primary key,
    person   uuid not null,
    name     text not null check (name <> ''),
    choice   text not null check (choice <> ''),
    saved_at timestamptz not null,
    unique (person, name)
);
