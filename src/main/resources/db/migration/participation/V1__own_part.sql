-- What a participant writes herself. Her sheet has a name of its own: the municipality's sheet about her is
-- another one, and knowing that one must not lead to this.
create table participation.part (
    participant uuid primary key,
    person      uuid not null,
    sheet       uuid not null unique,
    begun_at    timestamptz not null
);

-- Files she has handed in to show what she says. The same file may serve two applications.
create table participation.document (
    participant  uuid not null references participation.part,
    document     uuid not null,
    handed_in_at timestamptz not null,
    primary key (participant, document)
);
create index document_document on participation.document (document);
