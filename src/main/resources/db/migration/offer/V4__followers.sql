-- A municipality that got no place, and whether it follows the school from outside. The newest answer: deleted when the
-- deadline of the next call has passed. The journal has every answer.
create table offer.follower (
    application uuid primary key,
    call        uuid not null,
    follows     boolean not null,
    answered_by uuid not null,
    name        text not null,
    answered_at timestamptz not null
);
create index follower_call on offer.follower (call);
create index follower_answered_by on offer.follower (answered_by);
