-- Who is asked to take over the seat of another. She is on the list once it is hers; a seat waits for one at a time.
create table admission.participant_waiting (
    participant uuid primary key references admission.participant,
    seat        uuid not null unique references admission.participant,
    since       timestamptz not null
);
