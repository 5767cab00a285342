-- Applications whose municipality has been told that it can read what is decided about all of its people.
create table eligibility.team_told (
    application uuid primary key,
    told_at     timestamptz not null
);
