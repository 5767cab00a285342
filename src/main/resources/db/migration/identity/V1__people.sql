create table identity.person (
    id       uuid primary key,
    name     text not null check (name <> ''),
    email    text not null,
    language text check (language in ('nb', 'nn', 'en')),
    added_at timestamptz not null
);

-- What a person is, and for whom: a municipality's number, a team's or a cohort's id, '' for the school.
create table identity.role (
    person   uuid not null references identity.person,
    kind     text not null,
    scope    text not null default '',
    given_at timestamptz not null,
    ended_at timestamptz check (ended_at > given_at)
);
create unique index role_held_once on identity.role (person, kind, scope) where ended_at is null;
create index role_scope on identity.role (kind, scope) where ended_at is null;

-- Who a sign-in service says she is. One person may have several.
create table identity.login (
    issuer   text not null,
    subject  text not null,
    person   uuid not null references identity.person,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index login_person on identity.login (person);

create table identity.demo_person (
    person uuid primary key references identity.person,
    what   text not null,
    place  int not null
);
