create sequence admission.reference_number;

create table admission.application (
    id         uuid primary key,
    call       uuid not null,
    reference  text not null unique,
    lead       char(4) not null,
    started_by uuid not null,
    started_at timestamptz not null
);
create index application_call on admission.application (call, started_at);
create index application_lead on admission.application (lead);

-- A municipality is in at most one application per call, alone or as a partner. The key is the rule.
create table admission.claim (
    call         uuid not null,
    municipality char(4) not null,
    application  uuid not null references admission.application,
    claimed_at   timestamptz not null,
    primary key (call, municipality)
);
create index claim_application on admission.claim (application);
create index claim_municipality on admission.claim (municipality);

create table admission.partner (
    id           uuid primary key,
    application  uuid not null references admission.application,
    municipality char(4) not null,
    name         text not null,
    email        text not null,
    invited_by   uuid not null,
    invited_at   timestamptz not null,
    unique (application, municipality)
);
-- Who has used the link: she may answer, and writes in the application once the answer is yes. No other right.
create table admission.partner_person (
    partner uuid not null references admission.partner on delete cascade,
    person  uuid not null,
    since   timestamptz not null,
    leaves  boolean not null default false, -- She has handed it over, and is let out when the other comes.
    primary key (partner, person)
);
create index partner_person_person on admission.partner_person (person);
-- A colleague who writes for the lead in this application. No other right.
create table admission.colleague (
    application uuid not null references admission.application,
    person      uuid not null,
    since       timestamptz not null,
    primary key (application, person)
);
create index colleague_person on admission.colleague (person);
create table admission.partner_answer (
    partner     uuid primary key references admission.partner on delete cascade,
    answer      text not null check (answer in ('yes', 'no')),
    answered_by uuid not null,
    name        text not null,
    answered_at timestamptz not null
);

create table admission.participant (
    id          uuid primary key,
    number      bigint generated always as identity,
    application uuid not null references admission.application,
    added_by    uuid not null,
    added_at    timestamptz not null
);
create index participant_application on admission.participant (application, number);
create table admission.participant_removed (
    participant uuid primary key references admission.participant,
    removed_by  uuid not null,
    removed_at  timestamptz not null
);
create table admission.participant_invited (
    participant uuid not null references admission.participant,
    email       text not null,
    invited_at  timestamptz not null,
    primary key (participant, invited_at)
);
-- Who the participant turned out to be, once the personal link was used.
create table admission.participant_person (
    participant uuid primary key references admission.participant,
    person      uuid not null,
    since       timestamptz not null
);
create index participant_person_person on admission.participant_person (person);
-- The participant's own word; the newest rules.
create table admission.participation (
    number      bigint generated always as identity primary key,
    participant uuid not null references admission.participant,
    answer      text not null check (answer in ('yes', 'no')),
    answered_at timestamptz not null
);
create index participation_participant on admission.participation (participant, number desc);
-- The director of each municipality is asked for her own; the newest request of a municipality rules.
create table admission.guarantee_request (
    id           uuid primary key,
    number       bigint generated always as identity,
    application  uuid not null references admission.application,
    municipality char(4) not null,
    name         text not null,
    email        text not null,
    requested_by uuid not null,
    requested_at timestamptz not null
);
create index guarantee_request_application
    on admission.guarantee_request (application, municipality, number desc);
-- Who has used the link of a request, and may answer it.
create table admission.guarantor (
    request uuid not null references admission.guarantee_request,
    person  uuid not null,
    since   timestamptz not null,
    primary key (request, person)
);
create index guarantor_person on admission.guarantor (person);
-- Signed with the words that were signed and the application as it was then; or no; or handed over to another.
create table admission.guarantee_answer (
    request     uuid primary key references admission.guarantee_request,
    answer      text not null check (answer in ('signed', 'declined', 'handed over')),
    answered_by uuid not null,
    name        text not null,
    title       text not null,
    wording     text not null,
    content     text not null,
    reason      text not null,
    answered_at timestamptz not null
);
-- A signature that was somebody else's than it should be. It is kept, and counts no more.
create table admission.guarantee_set_aside (
    request      uuid primary key references admission.guarantee_request,
    set_aside_by uuid not null,
    name         text not null,
    reason       text not null,
    set_aside_at timestamptz not null
);

-- What was sent, word for word; sending again is a new row.
create table admission.submission (
    application uuid not null references admission.application,
    number      int not null check (number > 0),
    sent_by     uuid not null,
    sent_name   text not null,
    sent_at     timestamptz not null,
    after_deadline boolean not null,
    content     text not null,
    hash        char(64) not null,
    primary key (application, number)
);
create table admission.withdrawal (
    application  uuid primary key references admission.application,
    withdrawn_by uuid not null,
    name         text not null,
    reason       text not null,
    withdrawn_at timestamptz not null
);
