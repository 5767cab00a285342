-- What she has taken back. She can put it back until it is deleted for good, some weeks later.
create table participation.document_taken_back (
    participant   uuid not null references participation.part,
    document      uuid not null,
    handed_in_at  timestamptz not null,
    taken_back_at timestamptz not null,
    primary key (participant, document)
);
create index document_taken_back_document on participation.document_taken_back (document);
